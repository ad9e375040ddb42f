package replaydesk.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OpenStreamsTest {

    private final OpenStreams streams = new OpenStreams(2);

    @Test
    void aCallerHasSoManyAtOnceAndAnotherOneWhenOneEnds() {
        assertThat(IntStream.range(0, 4).mapToObj(_ -> streams.begin("sven"))).containsExactly(true, true, false,
                false);
        streams.end("sven");
        assertThat(IntStream.range(0, 2).mapToObj(_ -> streams.begin("sven"))).containsExactly(true, false);
    }

    @Test
    void eachCallerIsCountedAlone() {
        streams.begin("sven");
        streams.begin("sven");
        assertThat(streams.begin("rita")).isTrue();
    }
}
