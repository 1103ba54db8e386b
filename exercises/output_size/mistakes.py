"""Wrong answers that people really write; the docstring is what the learner is told."""

import math


def _checked(size, kernel, padding):
    if size + 2 * padding < kernel:
        raise ValueError


def output_size__forgets_the_first_place(size, kernel, stride=1, padding=0):
    """Your answer is 1 too small: the place where the kernel starts is one too.

    A kernel of 3 on five pixels can move by 2, and stands in three places: at 0, 1 and 2.
    """
    _checked(size, kernel, padding)
    return (size + 2 * padding - kernel) // stride


def output_size__adds_the_one_before_it_divides(size, kernel, stride=1, padding=0):
    """You added the 1 before you divided by the stride: the first place takes no stride.

    Divide how far the kernel can move, size + 2 padding - kernel, by the stride; then add 1.
    """
    _checked(size, kernel, padding)
    return (size + 2 * padding - kernel + 1) // stride


def output_size__pads_one_end(size, kernel, stride=1, padding=0):
    """You counted the padding once; it stands at both ends of the axis.

    Five pixels with a padding of 1 become seven.
    """
    if size + padding < kernel:
        raise ValueError
    return (size + padding - kernel) // stride + 1


def output_size__pads_one_end_but_checks_both(size, kernel, stride=1, padding=0):
    """You counted the padding once; it stands at both ends of the axis.

    Five pixels with a padding of 1 become seven. (Where you ask whether it fits, it is right.)
    """
    _checked(size, kernel, padding)
    return (size + padding - kernel) // stride + 1


def output_size__leaves_out_the_padding(size, kernel, stride=1, padding=0):
    """You left the padding out: five pixels with a padding of 1 become seven.

    Zeros at both ends are pixels too, for the kernel.
    """
    if size < kernel:
        raise ValueError
    return (size - kernel) // stride + 1


def output_size__asks_without_the_padding(size, kernel, stride=1, padding=0):
    """You refuse kernels that fit: what counts is the image *with* its padding.

    A kernel of 5 on three pixels with a padding of 1 has one place: 3 + 2 is 5.
    """
    if size < kernel:
        raise ValueError
    return (size + 2 * padding - kernel) // stride + 1


def output_size__leaves_out_the_stride(size, kernel, stride=1, padding=0):
    """You left the stride out: with a stride of 2 only every second place counts.

    Divide how far the kernel can move by the stride, and cut off what is after the point.
    """
    _checked(size, kernel, padding)
    return size + 2 * padding - kernel + 1


def output_size__counts_a_place_that_sticks_out(size, kernel, stride=1, padding=0):
    """You rounded up: the last place would stick out of the image.

    Eight pixels, a kernel of 3, stride 2: it can start at 0, 2 and 4. At 6 it would need pixels
    6, 7 and 8, and there is no 8. Pixels that are left over are left over.
    """
    _checked(size, kernel, padding)
    return math.ceil((size + 2 * padding - kernel) / stride) + 1


def output_size__divides_the_whole_size(size, kernel, stride=1, padding=0):
    """You divided the size by the stride, as if the kernel were one pixel wide (or padded "same").

    Subtract the kernel first: its last place has to end inside the image.
    """
    _checked(size, kernel, padding)
    return math.ceil(size / stride)


def output_size__divides_the_padded_size(size, kernel, stride=1, padding=0):
    """You left the kernel out: size and padding divided by the stride.

    Subtract the kernel first: its last place has to end inside the image. Then add 1.
    """
    _checked(size, kernel, padding)
    return (size + 2 * padding) // stride


def output_size__rounds(size, kernel, stride=1, padding=0):
    """You rounded to the nearest whole number; what is after the point is cut off.

    Ten pixels, a kernel of 2, stride 3: 8 / 3 is 2.67, and a third step would end beyond the image.
    """
    _checked(size, kernel, padding)
    return round((size + 2 * padding - kernel) / stride) + 1


def output_size__keeps_the_fraction(size, kernel, stride=1, padding=0):
    """Your answer has a fraction: there is no half place. Cut it off, with //.

    Eight pixels, a kernel of 3, stride 2: 5 / 2 is 2.5, so two steps and the first place.
    """
    _checked(size, kernel, padding)
    return (size + 2 * padding - kernel) / stride + 1


def output_size__does_not_raise(size, kernel, stride=1, padding=0):
    """You return a number where the kernel does not fit: 0 or less, and no image is that small.

    Ask first whether the kernel is larger than the image with its padding, and raise ValueError.
    """
    return (size + 2 * padding - kernel) // stride + 1


def output_size__does_not_raise_and_cuts_towards_zero(size, kernel, stride=1, padding=0):
    """You return a number where the kernel does not fit, and no image is that small.

    (int(-0.5) is 0: it cuts towards 0, and // rounds down.) Ask first whether the kernel is larger
    than the image with its padding, and raise a ValueError.
    """
    return int((size + 2 * padding - kernel) / stride) + 1


def output_size__returns_zero_where_nothing_fits(size, kernel, stride=1, padding=0):
    """You return 0 where the kernel does not fit; a ValueError is asked for.

    A size of 0 would be passed on, and go wrong far away from here.
    """
    return max((size + 2 * padding - kernel) // stride + 1, 0)


def output_size__returns_none_where_nothing_fits(size, kernel, stride=1, padding=0):
    """You return None where the kernel does not fit; a ValueError is asked for.

    Write raise ValueError("..."), with a message of your own.
    """
    room = size + 2 * padding - kernel
    return None if room < 0 else room // stride + 1


def output_size__returns_the_error(size, kernel, stride=1, padding=0):
    """You return a ValueError, or a text, where the kernel does not fit: raise it.

    `raise ValueError("...")` stops the caller; what is returned is only a result.
    """
    room = size + 2 * padding - kernel
    return "it does not fit" if room < 0 else room // stride + 1


def output_size__asserts(size, kernel, stride=1, padding=0):
    """You used assert: an AssertionError is raised, and a ValueError is asked for.

    `if ...: raise ValueError("...")`. An assert is for what can't happen, and python -O leaves it
    out.
    """
    assert size + 2 * padding >= kernel
    return (size + 2 * padding - kernel) // stride + 1


def output_size__raises_when_it_is_just_as_large(size, kernel, stride=1, padding=0):
    """You refuse a kernel that is just as large as the image: it has one place.

    Only a kernel that is *larger* than the image with its padding does not fit.
    """
    if size + 2 * padding <= kernel:
        raise ValueError
    return (size + 2 * padding - kernel) // stride + 1


def output_size__raises_when_pixels_are_left_over(size, kernel, stride=1, padding=0):
    """You refuse a stride that leaves pixels over; these are simply left over.

    Eight pixels, a kernel of 3, stride 2: three places, and the last pixel is not looked at.
    """
    room = size + 2 * padding - kernel
    if room < 0 or room % stride:
        raise ValueError
    return room // stride + 1


def output_size__catches_it_by_its_own_result(size, kernel, stride=1, padding=0):
    """You raise only where your result is below 1, and int() makes 1 of a kernel that does not fit.

    int(-0.5) is 0: it cuts towards 0. Ask whether the kernel is larger than the image with its
    padding, before you divide.
    """
    result = int((size + 2 * padding - kernel) / stride) + 1
    if result < 1:
        raise ValueError
    return result


def same_padding__counts_both_ends(kernel):
    """You returned the zeros of both ends together; those of one end are asked for.

    A kernel of 3 takes 2 pixels away. One zero at each end gives them back.
    """
    return kernel - 1


def same_padding__one_too_many(kernel):
    """Your padding is 1 too large: more numbers would come out than went in.

    A kernel of 3 takes 2 pixels away. One zero at each end gives them back.
    """
    return (kernel + 1) // 2


def same_padding__half_the_kernel(kernel):
    """Half an odd kernel is no whole number: the pixel in its middle needs no padding.

    A kernel of 3 takes 2 pixels away. One zero at each end gives them back. Use //.
    """
    return kernel / 2


def same_padding__always_one(kernel):
    """You always answer 1, which is right for a kernel of 3 only.

    How far does a kernel of 5 reach beyond its middle?
    """
    return 1


def same_padding__the_kernel(kernel):
    """You returned the kernel itself: it takes away one pixel less than it has.

    A kernel of 3 takes 2 pixels away. One zero at each end gives them back.
    """
    return kernel


def output_size__divides_before_it_subtracts(size, kernel, stride=1, padding=0):
    """You divided the size by the stride before you subtracted the kernel.

    What is divided is how far the kernel can move: size + 2 padding - kernel.
    """
    _checked(size, kernel, padding)
    return (size + 2 * padding) // stride - kernel + 1
