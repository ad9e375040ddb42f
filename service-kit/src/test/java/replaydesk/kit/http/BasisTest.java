package replaydesk.kit.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LowerChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BasisTest {

    @Test
    void namesTheVersionThenTheCountersThatMovedInOrder() {
        var basis = Basis.of(12, Map.of("requester", 2, "life", 1, "vendor", 0));

        assertThat(basis.etag()).isEqualTo("\"12;life=1;requester=2\"");
        assertThat(basis.counter("vendor")).isZero();
    }

    @Property
    void comesBackAsItWent(
            @ForAll @IntRange(max = 999_999_999) int version,
            @ForAll @Size(max = 16) Map<@LowerChars @StringLength(min = 1, max = 20) String, @IntRange(max = 999_999) Integer> counters) {
        var basis = Basis.of(version, counters);

        assertThat(Basis.parse(basis.etag())).isEqualTo(basis);
    }

    @Property
    void refusesAnyOtherText(@ForAll @AlphaChars @StringLength(max = 40) String garbage) {
        assertThatThrownBy(() -> Basis.parse(garbage)).isInstanceOfSatisfying(
                ProblemException.class, e -> assertThat(e.problem().status()).isEqualTo(400));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "*", "W/\"12;life=1\"", "12;life=1", "\"\"", "\"x\"", "\"-1\"", "\"01\"", "\"1;\"", "\"1;life\"", "\"1;=1\"",
            "\"1;life=0\"", "\"1;life=1;life=2\"", "\"1;requester=1;life=1\"", "\"1;Life=1\"", "\"9999999999\"",
            "\"1;life=1\", \"2;life=1\""})
    void refusesWhatThisServiceNeverGave(String ifMatch) {
        assertThatThrownBy(() -> Basis.parse(ifMatch)).isInstanceOfSatisfying(
                ProblemException.class, e -> assertThat(e.problem().type()).isEqualTo("invalid-request"));
    }

    @Test
    void saysWhyStarAndWeakTagsAreRefused() {
        assertThatThrownBy(() -> Basis.parse("*")).hasMessageContaining("names no view");
        assertThatThrownBy(() -> Basis.parse("W/\"1\"")).hasMessageContaining("weak ETag");
    }
}
