package replaydesk.kit.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class TimeInWordsTest {

    private static final Instant FROM = Instant.parse("2026-03-17T07:30:00Z");
    private static final Instant TO = Instant.parse("2026-03-17T08:30:00Z");

    @Test
    void aTimeIsSaidByTheClockOfThePlaceInEachLanguage() {
        assertThat(TimeInWords.of(FROM, TO, "Europe/Stockholm", "en"))
                .isEqualTo("Tuesday 17 March 2026 08:30–09:30 (Central European Time)");
        assertThat(TimeInWords.of(FROM, TO, "Europe/Stockholm", "sv")).startsWith("tisdag 17 mars 2026 08:30–09:30 (");
        assertThat(TimeInWords.of(FROM, TO, "Europe/Moscow", "ru")).startsWith("вторник 17 марта 2026 10:30–11:30 (");
    }

    @Test
    void anEndOnAnotherDayNamesIt() {
        assertThat(TimeInWords.of(FROM, TO.plusSeconds(86_400), "UTC", "en"))
                .startsWith("Tuesday 17 March 2026 07:30–Wednesday 18 March 2026 08:30 (");
    }

    @Test
    void whatIsUnknownOrNoTimeIsStillSaid() {
        assertThat(TimeInWords.of(null, null, null, "en")).isEmpty();
        assertThat(TimeInWords.of(FROM, null, null, "en")).isEqualTo("Tuesday 17 March 2026 07:30 (UTC)");
        assertThat(TimeInWords.of(FROM, null, "Nowhere/Land", "en")).endsWith("(UTC)");
        assertThat(TimeInWords.of(Instant.MAX, Instant.MAX, "Asia/Tokyo", "en")).startsWith("+1000000000-12-31");
    }
}
