package replaydesk.intake.number;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class CheckDigitProperties {

    @Property
    void whatWasGivenHolds(@ForAll @LongRange(min = 10_000, max = 999_999_999) long number) {
        assertThat(CheckDigit.holds(CheckDigit.append(number))).isTrue();
    }

    @Property
    void oneWrongDigitIsFound(@ForAll @LongRange(min = 10_000, max = 999_999_999) long number,
            @ForAll @IntRange(max = 4) int place, @ForAll @IntRange(min = 1, max = 9) int off) {
        var digits = CheckDigit.append(number).toCharArray();
        digits[place] = (char) ('0' + (digits[place] - '0' + off) % 10);
        assertThat(CheckDigit.holds(new String(digits))).isFalse();
    }

    @Property
    void swappedNeighboursAreFound(@ForAll @LongRange(min = 10_000, max = 999_999_999) long number,
            @ForAll @IntRange(max = 4) int place) {
        var digits = CheckDigit.append(number).toCharArray();
        char first = digits[place];
        digits[place] = digits[place + 1];
        digits[place + 1] = first;
        assertThat(CheckDigit.holds(new String(digits))).isEqualTo(digits[place] == first);
    }
}
