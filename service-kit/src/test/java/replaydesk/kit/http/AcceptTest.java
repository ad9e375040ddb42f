package replaydesk.kit.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import replaydesk.kit.fault.UnreadableHeader;

class AcceptTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "''                                                     | true",
            "*/*                                                    | true",
            "APPLICATION/JSON; charset=utf-8                        | true",
            "text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2   | true",
            "application/json;q=0, */*                              | false",
            "*/*;q=0.0                                              | false",
            "application/*;q=0, application/json;q=0.001            | true",
            "text/html                                              | false"})
    void theMostPreciseRangeDecides(String header, boolean taken) {
        assertThat(Accept.parse(header).takes("application", "json")).isEqualTo(taken);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | true",
            "application/json, text/html                                    | false",
            "*/*                                                            | false",
            "text/html;q=0, */*                                             | false",
            "                                                               | false"})
    void aBrowserNamesHtmlAndNoJson(String header, boolean page) {
        assertThat(Accept.asksForPage(header)).isEqualTo(page);
    }

    @Property
    void anyOtherTextIsReadOrRefused(@ForAll String garbage) {
        try {
            Accept.parse(garbage).takes("application", "json");
        } catch (UnreadableHeader e) {
            assertThat(e.header()).isEqualTo("Accept");
        }
    }

    @ParameterizedTest
    @CsvSource({"///", "json", "application/", "a b/c"})
    void whatIsNoRangeIsRefused(String header) {
        assertThatThrownBy(() -> Accept.parse(header)).isInstanceOf(UnreadableHeader.class);
    }
}
