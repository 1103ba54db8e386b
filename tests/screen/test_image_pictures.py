"""Images, kernels and receptive fields: right shades and sums, any console, clear sentences."""

import io

import pytest
from rich.console import Console

from dltutor.screen.image import Images
from dltutor.screen.kernel import Kernel
from dltutor.screen.markdown.pictures import picture
from dltutor.screen.pixels import LEVELS, decoded, image_of
from dltutor.screen.receptive import Receptive, levels
from dltutor.screen.shades import grey, ink, legible_on, signed_ink
from dltutor.screen.theme import ASCII, THEME, UNICODE
from tests.screen.snapshot import assert_matches, drawn, in_ascii

RAMP = [[column / 7 for column in range(8)] for _ in range(4)]
BALL = [[max(0, 225 - x * x - y * y) ** 0.5 for x in range(-15, 15)] for y in range(-15, 15)]
WIDE = [[(row + column) % 90 for column in range(90)] for row in range(60)]
SIGNED = [[-1.0, -0.5, 0.0, 0.5, 1.0]] * 2
NUMBERS = [
    [3, 0, 1, 2, 7, 4, 12],
    [1, 5, 8, 9, 3, 1, 10],
    [2, 7, 2, 5, 1, 3, 0],
    [0, 1, 3, 1, 7, 8, 11],
    [4, 2, 1, 6, 2, 8, 5],
    [2, 4, 5, 2, 3, 9, 14],
    [12, 0, 3, 1, 4, 1, 5],
]
UPRIGHT = [[1, 0, -1]] * 3
VGG = [3, 3, 2, 3, 3, 2, *[3, 3, 3, 2] * 3]
STRIDES = [2 if kernel == 2 else 1 for kernel in VGG]
PICTURES = {
    "image": Images({"title": "A ball", "images": {"ball": BALL, "ramp": RAMP}, "caption": "grey"}),
    "image-wide": Images({"images": {"a": WIDE, "b": WIDE, "c": WIDE}, "columns": 3}),
    "image-signed": Images({"images": {"edges": SIGNED}, "center": 0, "zoom": 2}),
    "kernel": Kernel({"image": NUMBERS, "kernel": UPRIGHT, "at": [1, 2], "title": "Edges"}),
    "kernel-padded": Kernel(
        {"image": NUMBERS, "kernel": [[1, 2, 1]], "padding": [0, 1], "stride": 2, "bias": -3}
    ),
    "kernel-pool": Kernel({"image": NUMBERS[:6], "pool": "average", "at": [2, 1]}),
    "receptive": Receptive({"kernels": [3, 3, 3], "names": ["conv 1", "conv 2", "conv 3"]}),
    "receptive-pool": Receptive({"kernels": [3, 2, 3], "strides": [1, 2, 1]}),
    "receptive-vgg": Receptive({"kernels": VGG, "strides": STRIDES, "title": "VGG16"}),
}


def shaded(renderable, width=80, **options):
    """What a terminal of many colours is sent."""
    settings = {"force_terminal": True, "color_system": "truecolor"} | options
    stream = io.StringIO()
    Console(file=stream, width=width, theme=THEME, **settings).print(renderable)
    return stream.getvalue()


@pytest.mark.parametrize("width", [80, 120])
@pytest.mark.parametrize("name", PICTURES)
def test_a_picture_is_as_it_was_looked_at(name, width):
    assert_matches(PICTURES[name], name, width)


@pytest.mark.parametrize("width", [24, 40, 60, 79, 200])
@pytest.mark.parametrize("name", PICTURES)
def test_any_width_is_survived_and_kept_to(name, width):
    assert max(map(len, drawn(PICTURES[name], width).splitlines())) <= width
    plain = shaded(PICTURES[name], width, no_color=True)
    assert "\x1b[3" not in plain


@pytest.mark.parametrize("name", [name for name in PICTURES if "kernel" not in name])
def test_ascii_is_enough(name):
    assert "?" not in in_ascii(PICTURES[name])


def test_a_kernel_needs_no_more_than_ascii():
    shown = in_ascii(PICTURES["kernel"])
    assert shown.count("?") == 17  # the outputs that are still to come
    assert "8*1 + 9*0 + 3*(-1) =  5" in shown
    assert "image, 7x7" in shown


def test_a_half_block_has_the_greys_of_two_pixels():
    shown = shaded(Images({"images": {"a": [[0, 1], [1, 0]]}}))
    assert "38;2;0;0;0;48;2;255;255;255m▀" in shown
    assert "38;2;255;255;255;48;2;0;0;0m▀" in shown


def test_an_odd_row_leaves_the_lower_half_to_the_terminal():
    shown = shaded(Images({"images": {"a": [[0, 1]] * 3}}))
    assert shown.count("▀") == 4
    assert "\x1b[38;2;255;255;255m▀" in shown


@pytest.mark.parametrize("options", [{"color_system": "standard"}, {"no_color": True}])
def test_where_greys_are_few_the_image_is_ink(options):
    shown = shaded(Images({"images": {"": RAMP}}), **options)
    assert "▀" not in shown
    assert "░░" in shown


def test_a_small_image_in_ink_has_two_columns_a_pixel():
    lines = drawn(Images({"images": {"a": [[0, 1], [1, 0]]}})).splitlines()
    assert lines[:2] == ["  ██", "██"]


def test_a_wide_image_in_ink_has_two_pixels_in_a_character():
    lines = drawn(Images({"images": {"a": [[1.0] * 40] * 2 + [[0.0] * 40] * 2}})).splitlines()
    assert lines[:2] == ["█" * 40, ""]


def test_ink_rises_and_has_every_step():
    for ramp, ascii_only in ((UNICODE.ink, False), (ASCII.ink, True)):
        parts = [(step + 0.5) / len(ramp) for step in range(len(ramp))]
        assert "".join(ink(part, ascii_only=ascii_only) for part in parts) == ramp
        assert ink(-3, ascii_only=ascii_only) + ink(3, ascii_only=ascii_only) == ramp[0] + ramp[-1]


def test_a_sign_is_seen_without_colour():
    for ascii_only in (False, True):
        above = {signed_ink(part / 9, ascii_only=ascii_only) for part in range(2, 10)}
        below = {signed_ink(-part / 9, ascii_only=ascii_only) for part in range(2, 10)}
        assert len(above) == len(below) == 4
        assert not above & below
        assert signed_ink(0, ascii_only=ascii_only) == " "
    assert "below 0" in drawn(PICTURES["image-signed"])


def test_the_centre_is_mid_grey_and_the_farthest_value_is_black_or_white():
    shown = shaded(Images({"images": {"": [[-1, 0, 4]]}, "center": 0}))
    for level in (96, 128, 255):
        assert f"38;2;{level};{level};{level}m" in shown


def test_images_have_their_own_range_a_shared_one_or_a_given_one():
    images = {"a": [[0, 1]], "b": [[0, 2]]}
    assert "128;128;128" not in shaded(Images({"images": images}))
    assert "128;128;128" in shaded(Images({"images": images, "shared": True}))
    clipped = shaded(Images({"images": images, "values": [0, 1]}))
    assert clipped.count("255;255;255") == 2
    assert "128;128;128" not in clipped


def test_what_is_read_on_a_grey_differs_from_it():
    for part in (0.0, 0.3, 0.7, 1.0):
        levels = [color.triplet.red for color in (grey(part), legible_on(part))]
        assert abs(levels[0] - levels[1]) > 120


def test_images_wrap_and_large_ones_shrink_for_their_columns():
    narrow = shaded(PICTURES["image-wide"], 80).splitlines()
    assert max(line.count("▀") for line in narrow) == 75
    assert sum("▀" in line for line in narrow) == 9
    many = Images({"images": dict.fromkeys("abcdefghijkl", RAMP), "columns": 12})
    rows = [line for line in shaded(many, 80).splitlines() if "▀" in line]
    assert max(line.count("▀") for line in rows) == 8 * 8
    assert len(rows) == 2 * 2


def test_a_mean_over_areas_keeps_the_mean():
    image = image_of("a", WIDE)
    small = image.resized(37, 23)
    assert (len(small), len(small[0])) == (23, 37)
    means = [sum(map(sum, rows)) / (len(rows) * len(rows[0])) for rows in (WIDE, small)]
    assert means[0] == pytest.approx(means[1])
    assert image_of("a", RAMP).resized(16, 8)[2] == tuple(v for v in RAMP[1] for _ in "ab")


def test_a_record_is_decoded_over_its_range():
    image = decoded(["a", -1.0, 1.0, [LEVELS[0] + LEVELS[-1]]])
    assert list(image.rows[0]) == [-1, pytest.approx(1)]


@pytest.mark.parametrize("case", range(6))
def test_outputs_are_those_of_sums_of_products(case):
    strides, padding = ((1, 1), (2, 1), (1, 3), (2, 2), (3, 1), (2, 3))[case], (case % 2, case % 3)
    kernel = [[2, -1, 0], [1, 3, -2]]
    spec = {"image": NUMBERS, "kernel": kernel, "stride": list(strides), "padding": list(padding)}
    output = Kernel(spec | {"bias": 0.5}).sliding.output

    def pixel(row, column):
        inside = 0 <= row < 7 and 0 <= column < 7
        return NUMBERS[row][column] if inside else 0

    assert len(output) == (7 + 2 * padding[0] - 2) // strides[0] + 1
    assert len(output[0]) == (7 + 2 * padding[1] - 3) // strides[1] + 1
    for r, row in enumerate(output):
        for c, value in enumerate(row):
            top, left = r * strides[0] - padding[0], c * strides[1] - padding[1]
            places = [(i, j) for i in range(2) for j in range(3)]
            total = sum(kernel[i][j] * pixel(top + i, left + j) for i, j in places)
            assert value == total + 0.5


def test_the_window_is_boxed_and_its_sum_told():
    lines = drawn(PICTURES["kernel"]).splitlines()
    row = next(line for line in lines if "│" in line and "8" in line)
    assert row.split("│")[1].split() == ["8", "9", "3"]
    assert "sum: 5 + 1 + (-4) = 2" in lines
    assert any(line.split("│")[-2].strip() == "2" for line in lines if line.count("│") > 3)


def test_padding_is_a_dot_and_what_is_not_computed_yet_a_question():
    shown = drawn(PICTURES["kernel-padded"])
    assert "· is padding" in shown
    assert "0×1 + 3×2 + 0×1 = 6" in shown
    assert "6 + (-3) (bias) = 3" in shown
    whole = drawn(Kernel({"image": NUMBERS, "kernel": UPRIGHT, "at": [4, 4]}))
    assert "?" not in whole


def test_pools_take_the_greatest_or_the_mean():
    shown = drawn(Kernel({"image": NUMBERS, "pool": "max", "size": [2, 3]}))
    assert "max of 3, 0, 1, 1, 5, 8 = 8" in shown
    assert "average: 14 / 4 = 3.5" in drawn(PICTURES["kernel-pool"])


def test_fields_are_those_that_a_walk_over_the_pixels_finds():
    for kernels, strides in (([3, 3, 3], [1, 1, 1]), ([5, 2, 5, 2], [1, 2, 1, 2]), (VGG, STRIDES)):
        found = levels(kernels, strides, [""] * len(kernels))
        for level in range(len(kernels) + 1):
            seen = {0}
            for kernel, stride in reversed(list(zip(kernels, strides, strict=True))[:level]):
                seen = {unit * stride + step for unit in seen for step in range(kernel)}
            assert found[level].sees == len(seen)
        assert found[0].units == found[-1].sees


def test_a_stack_is_drawn_with_as_many_units_as_are_seen():
    lines = drawn(PICTURES["receptive"]).splitlines()
    assert [line.count("■") for line in lines if "■" in line] == [1, 3, 5, 7]
    assert "sees 7×7 pixels; its neighbour as many, 1 pixel further" in lines[-1]
    told = drawn(PICTURES["receptive-vgg"])
    assert "212×212" in told
    assert "32 pixels further" in " ".join(told.split())


@pytest.mark.parametrize(
    ("kind", "text", "say"),
    [
        ("image", 'images = "unknown"', "recorded"),
        ("image", 'images = {a = "unknown"}', "recorded"),
        ("image", 'images = {a = "several"}', "2 images"),
        ("image", "images = {a = [[1], [1, 2]]}", "one length"),
        ("image", "images = {a = [[1]]}\ncolour = 1", "colour"),
        ("image", "images = {a = [[1]]}\nzoom = 0", "zoom"),
        ("image", 'images = {a = [[1]]}\nlabels = ["a", "b"]', "labels should be 1"),
        ("image", 'images = {a = [[1]]}\nlabels = "unknown"', "recorded"),
        ("kernel", 'image = "unknown"\nkernel = [[1]]', "recorded"),
        ("kernel", "image = [[1]]", "kernel"),
        ("kernel", "image = [[1]]\nkernel = [[1, 1]]", "larger than the image"),
        ("kernel", "image = [[1]]\nkernel = [[1]]\nat = [0, 1]", "output is 1x1"),
        ("kernel", "image = [[1]]\nkernel = [[1]]\nstride = 0", "stride"),
        ("kernel", 'image = [[1]]\npool = "mean"', "max or average"),
        ("receptive", "kernels = []", "kernels"),
        ("receptive", "kernels = [3]\nstrides = [0]", "strides"),
        ("receptive", 'kernels = [3]\nnames = ["a", "b"]', "as many"),
        ("receptive", "kernels = [3]\npadding = 1", "padding"),
    ],
)
def test_a_bad_picture_is_refused_in_a_sentence(kind, text, say):
    several = [["1", 0.0, 1.0, ["A/"]], ["2", 0.0, 1.0, ["A/"]]]
    with pytest.raises(ValueError, match=say):
        picture(kind, text, {"images several": several})
