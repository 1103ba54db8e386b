"""When a topic comes back, by a clock of our own; and what the deck deals meanwhile."""

from datetime import UTC, datetime, timedelta, timezone

from dltutor.drill import TOPICS, Deck
from dltutor.drill.schedule import LONGEST_DAYS, Answered, due_dates
from dltutor.drill.tally import Tally, tally

START = datetime(2026, 1, 1, 9, tzinfo=UTC)


def answered(after, topic="relu", *, right=True, helped=False):
    return Answered(START + after, topic, right, helped)


def wait_after(*answers):
    (at,) = due_dates(answers).values()
    return at - answers[-1].at


def test_a_topic_never_drilled_is_not_due():
    assert due_dates([]) == {}


def test_wrong_comes_back_before_helped_and_helped_before_right():
    now = timedelta()
    wrong = wait_after(answered(now, right=False))
    helped = wait_after(answered(now, helped=True))
    right = wait_after(answered(now))
    assert timedelta() < wrong < helped < right


def test_right_again_and_again_comes_back_later_and_later_up_to_half_a_year():
    answers, waits = [answered(timedelta())], []
    for _ in range(12):
        waits.append(wait_after(*answers))
        due = due_dates(answers)["relu"]
        answers.append(Answered(due, "relu", True, False))
    assert waits == sorted(waits)
    assert waits[-1] == timedelta(days=LONGEST_DAYS)


def test_a_mistake_brings_a_topic_back_within_the_hour():
    answers = [answered(timedelta()), answered(timedelta(minutes=11))]
    assert wait_after(*answers) >= timedelta(days=1)
    assert wait_after(*answers, answered(timedelta(days=3), right=False)) < timedelta(hours=1)


def test_the_same_answers_give_the_same_dates_soonest_first():
    answers = [
        answered(timedelta(hours=hour), topic, right=hour % 3 > 0)
        for hour, topic in enumerate(["a", "b", "c"] * 5)
    ]
    dates = due_dates(answers)
    assert dates == due_dates(list(answers))
    assert list(dates.values()) == sorted(dates.values())
    assert set(dates) == {"a", "b", "c"}


def test_other_zones_and_a_clock_that_was_set_back_do_no_harm():
    east = timezone(timedelta(hours=9))
    there = Answered(START.astimezone(east), "relu", True, False)
    assert due_dates([there]) == due_dates([answered(timedelta())])
    assert due_dates([answered(timedelta(days=9)), answered(timedelta()), answered(timedelta())])


def test_an_endless_deck_goes_round_gentlest_first():
    deck = Deck(TOPICS, 1, endless=True)
    names = [deck.deal().topic.name for _ in range(2 * len(TOPICS))]
    assert names == 2 * [topic.name for topic in TOPICS]


def test_the_same_seed_deals_the_same_problems_whatever_is_answered():
    one, two = (Deck(TOPICS[:2], 5, endless=True) for _ in range(2))
    for number in range(6):
        dealt = one.deal()
        assert dealt == two.deal()
        assert dealt.number == number + 1
        one.answered(dealt.topic, known=number % 2 == 0)
    assert Deck(TOPICS, 6, endless=True).deal() != Deck(TOPICS, 5, endless=True).deal()


def test_a_deck_of_what_is_due_ends_when_all_is_known():
    first, second = TOPICS[:2]
    deck = Deck([first, second], 1, endless=False)
    dealt = deck.deal()
    deck.answered(dealt.topic, known=False)
    deck.answered(deck.deal().topic, known=True)
    again = deck.deal()
    assert again.topic is first
    assert again.problem != dealt.problem
    deck.answered(first, known=True)
    assert deck.deal() is None


def test_a_tally_counts_help_apart():
    answers = [
        answered(timedelta()),
        answered(timedelta(), helped=True),
        answered(timedelta(), right=False, helped=True),
        answered(timedelta(), "other"),
    ]
    assert tally(answers) == [Tally("relu", 3, 1, 1), Tally("other", 1, 1, 0)]
