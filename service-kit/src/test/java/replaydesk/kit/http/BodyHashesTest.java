package replaydesk.kit.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class BodyHashesTest {

    private static final String KEY = "a key of sixteen characters";
    private static final String EARLIER = "the key of last year's hashes";

    private final ObjectMapper mapper = new ObjectMapper();
    private final BodyHashes hashes = new BodyHashes(List.of(KEY), mapper);

    @Test
    void neitherOrderNorWhiteSpaceNorNullsMatter() throws Exception {
        var one = mapper.readTree("{\"a\":1,\"b\":{\"c\":[{\"x\":1,\"y\":2}],\"d\":null}}");
        var other = mapper.readTree("{ \"b\": { \"c\": [ { \"y\": 2, \"x\": 1 } ] }, \"a\": 1 }");

        assertThat(hashes.of(one).text()).isEqualTo(hashes.of(other).text());
        assertThat(hashes.of(one).text()).matches("[0-9a-f]{64}");
    }

    @Test
    void anotherValueAnotherHash() {
        assertThat(hashes.of(Map.of("a", List.of(1, 2))).isOf(hashes.of(Map.of("a", List.of(2, 1))).text())).isFalse();
        assertThat(hashes.of(Map.of("a", 1)).isOf(null)).isFalse();
    }

    @Test
    void isTheSameInEveryRelease() {
        var hash = hashes.of(new TreeMap<>(Map.of("subject", "Printer", "count", 2)));
        assertThat(hash.text()).isEqualTo("36f85e5b5804dcc55f9cfc2d33c88cefd1be6d7bb9b8adf1ec5583ab3d5da3bb");
        assertThat(hash.isOf("8c709e4186568715c798926092c2d48d4e358249ddd3a856f1d138eaf9af30b5"))
                .as("that of a log from before there were keys").isTrue();
    }

    @Test
    void whoDoesNotHaveTheKeyCannotMakeTheHash() {
        var others = new BodyHashes(List.of(EARLIER), mapper);
        assertThat(others.of(Map.of("a", 1)).isOf(hashes.of(Map.of("a", 1)).text())).isFalse();
    }

    @Test
    void aHashUnderAnEarlierKeyIsKnownWhileTheKeyIs() {
        var before = new BodyHashes(List.of(EARLIER), mapper).of(Map.of("a", 1)).text();
        var after = new BodyHashes(List.of(KEY, EARLIER), mapper).of(Map.of("a", 1));
        assertThat(after.text()).isNotEqualTo(before).isEqualTo(hashes.of(Map.of("a", 1)).text());
        assertThat(after.isOf(before)).isTrue();
    }

    @Test
    void aShortKeyIsRefused() {
        assertThatThrownBy(() -> new BodyHashes(List.of(KEY, "short"), mapper))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("replaydesk.body-hash")
                .hasMessageNotContaining("short\"");
    }
}
