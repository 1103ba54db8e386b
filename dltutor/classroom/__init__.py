"""A class graded: students' folders in, results, feedback and a report out."""
