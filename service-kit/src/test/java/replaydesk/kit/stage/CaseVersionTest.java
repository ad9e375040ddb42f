package replaydesk.kit.stage;

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
import replaydesk.kit.fault.UnreadableHeader;

class CaseVersionTest {

    @Test
    void namesTheVersionThenTheCountersThatMovedInOrder() {
        var basis = CaseVersion.of(12, Map.of("requester", 2, "life", 1, "vendor", 0));

        assertThat(basis.etag()).isEqualTo("\"12;life=1;requester=2\"");
        assertThat(basis.counter("vendor")).isZero();
    }

    @Property
    void comesBackAsItWent(
            @ForAll @IntRange(max = 999_999_999) int version,
            @ForAll @Size(max = 16) Map<@LowerChars @StringLength(min = 1,
                    max = 20) String, @IntRange(max = 999_999) Integer> counters) {
        var basis = CaseVersion.of(version, counters);

        assertThat(CaseVersion.parse(basis.etag())).isEqualTo(basis);
    }

    @Property
    void refusesAnyOtherText(@ForAll @AlphaChars @StringLength(max = 40) String garbage) {
        assertThatThrownBy(() -> CaseVersion.parse(garbage)).isInstanceOfSatisfying(
                UnreadableHeader.class, e -> assertThat(e.header()).isEqualTo("If-Match"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "*", "W/\"12;life=1\"", "12;life=1", "\"\"", "\"x\"", "\"-1\"", "\"01\"", "\"1;\"", "\"1;life\"",
            "\"1;=1\"",
            "\"1;life=0\"", "\"1;life=1;life=2\"", "\"1;requester=1;life=1\"", "\"1;Life=1\"", "\"9999999999\"",
            "\"1;life=1\", \"2;life=1\""})
    void refusesWhatThisServiceNeverGave(String ifMatch) {
        assertThatThrownBy(() -> CaseVersion.parse(ifMatch)).isInstanceOfSatisfying(
                UnreadableHeader.class, e -> assertThat(e.header()).isEqualTo("If-Match"));
    }

    @Test
    void saysWhyStarAndWeakTagsAreRefused() {
        assertThatThrownBy(() -> CaseVersion.parse("*")).hasMessageContaining("names no view");
        assertThatThrownBy(() -> CaseVersion.parse("W/\"1\"")).hasMessageContaining("weak ETag");
    }
}
