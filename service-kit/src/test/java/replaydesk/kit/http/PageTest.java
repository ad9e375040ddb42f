package replaydesk.kit.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import replaydesk.kit.problem.ProblemException;

class PageTest {

    private static final PageRequest TWO = new PageRequest(new PageRequest.Size(2), Optional.empty());

    @Property
    void aCursorComesBackAsItWent(@ForAll String first, @ForAll long second) {
        var cursor = Cursor.of(first, second);

        assertThat(Cursor.fromString(cursor.toString()).sortKey(2)).containsExactly(first, String.valueOf(second));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "garbage", "%%%", "e30", "WzFd0", "W251bGxd"})
    void refusesACursorThatNoPageGave(String text) {
        assertThatThrownBy(() -> Cursor.fromString(text)).isInstanceOf(ProblemException.class);
    }

    @Test
    void refusesACursorOfAnotherSort() {
        assertThatThrownBy(() -> Cursor.of("only one").sortKey(2)).hasMessageContaining("nextCursor");
    }

    @Test
    void theRowBeyondTheLimitShowsThatThereIsMore() {
        var page = Page.of(List.of("a", "b", "c"), TWO, Cursor::of);

        assertThat(page.items()).containsExactly("a", "b");
        assertThat(Cursor.fromString(page.nextCursor()).sortKey()).containsExactly("b");
    }

    @Test
    void theLastPageHasNoCursor() {
        assertThat(Page.of(List.of("a", "b"), TWO, Cursor::of).nextCursor()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "201", "-1", "many", ""})
    void refusesALimitOutOfRange(String limit) {
        assertThatThrownBy(() -> PageRequest.Size.fromString(limit)).hasMessageContaining("1 to 200");
    }
}
