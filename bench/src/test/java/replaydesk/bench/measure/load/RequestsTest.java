package replaydesk.bench.measure.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RequestsTest {

    private final List<UUID> cases = Stream.generate(UUID::randomUUID).limit(50).toList();

    @Test
    void messagesInTurnTouchEveryCaseOnce() {
        var messages = new Requests(1).messagesInTurn(cases);

        assertThat(Stream.generate(messages).limit(cases.size()).map(Call::path))
                .containsExactlyElementsOf(cases.stream().map(id -> "/api/v1/cases/" + id + "/messages").toList());
    }

    @Test
    void readsHaveNoBody() {
        assertThat(Requests.reads(cases).get()).isEqualTo(new Call("/log/cases/" + cases.getFirst(), null, null));
    }
}
