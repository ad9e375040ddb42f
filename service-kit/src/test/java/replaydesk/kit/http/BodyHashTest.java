package replaydesk.kit.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class BodyHashTest {

    private final ObjectMapper mapper = new ObjectMapper();

    @Test
    void neitherOrderNorWhiteSpaceNorNullsMatter() throws Exception {
        var one = mapper.readTree("{\"a\":1,\"b\":{\"c\":[{\"x\":1,\"y\":2}],\"d\":null}}");
        var other = mapper.readTree("{ \"b\": { \"c\": [ { \"y\": 2, \"x\": 1 } ] }, \"a\": 1 }");

        assertThat(BodyHash.of(one, mapper)).isEqualTo(BodyHash.of(other, mapper)).matches("[0-9a-f]{64}");
    }

    @Test
    void anotherValueAnotherHash() {
        assertThat(BodyHash.of(Map.of("a", List.of(1, 2)), mapper)).isNotEqualTo(BodyHash.of(Map.of("a", List.of(2, 1)), mapper));
    }

    @Test
    void isTheSameInEveryRelease() {
        assertThat(BodyHash.of(new TreeMap<>(Map.of("subject", "Printer", "count", 2)), mapper))
                .isEqualTo("8c709e4186568715c798926092c2d48d4e358249ddd3a856f1d138eaf9af30b5");
    }
}
