package replaydesk.history.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import replaydesk.history.search.SearchTerms.Term;
import replaydesk.kit.problem.ProblemException;

class SearchTermsTest {

    @Test
    void wordsPhrasesAndWithoutAreTermsOfTheirOwn() {
        assertThat(SearchTerms.parse("Printer \"paper jam\" -toner -\"old driver\"").terms()).containsExactly(
                new Term("\"printer\"", false), new Term("\"paper jam\"", false), new Term("\"toner\"", true),
                new Term("\"old driver\"", true));
    }

    @Test
    void orJoinsItsNeighbours() {
        assertThat(SearchTerms.parse("printer or skrivare OR принтер jam").terms()).containsExactly(
                new Term("\"printer\" or \"skrivare\" or \"принтер\"", false), new Term("\"jam\"", false));
    }

    @Test
    void aNumberWithHyphensIsOneTerm() {
        assertThat(SearchTerms.parse("4711-0815-3").terms()).containsExactly(new Term("\"4711-0815-3\"", false));
    }

    @Test
    void strangeTextIsNoFault() {
        assertThat(SearchTerms.parse("  «»—\u0000 ").terms()).isEmpty();
        assertThat(SearchTerms.parse("or - \"").terms()).isNotEmpty();
        assertThat(SearchTerms.parse("Ещё «Альфа»").terms()).containsExactly(
                new Term("\"еще\"", false), new Term("\"альфа\"", false));
    }

    @Test
    void signsAreNoOperators() {
        assertThat(SearchTerms.parse("---- a|---b !(c").terms()).containsExactly(new Term("\"---\"", true),
                new Term("\"a|---b\"", false), new Term("\"!(c\"", false));
    }

    @Test
    void tooMuchIsAProblem() {
        assertThatThrownBy(() -> SearchTerms.parse("a b c d e f g h i j k")).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> SearchTerms.parse("a".repeat(501))).isInstanceOf(ProblemException.class);
    }
}
