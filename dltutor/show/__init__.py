"""What lessons draw, step by step, with values that the learner chooses.

Pure: nothing here prints or draws. A topic makes frames of its settings; a frame is a few sentences
and the spec of a picture, as a lesson's fence has it.
"""

from dltutor.show.catalogue import TOPICS, Topic, find_topic
from dltutor.show.frame import Frame
from dltutor.show.settings import Setting, Unfit, Value, Values

__all__ = ["TOPICS", "Frame", "Setting", "Topic", "Unfit", "Value", "Values", "find_topic"]
