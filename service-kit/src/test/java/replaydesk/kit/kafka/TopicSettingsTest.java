package replaydesk.kit.kafka;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests which topics are fit to be the log. */
class TopicSettingsTest {

    private static final Map<String, String> FIT = Map.of("cleanup.policy", "delete", "retention.ms", "-1",
            "retention.bytes", "-1", "message.timestamp.type", "LogAppendTime", "max.message.bytes", "1048588");

    @Test
    void whatKeepsEverythingAndIsStampedByTheBrokerIsFit() {
        assertThatCode(() -> TopicSettings.check("case-events", FIT)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"cleanup.policy,compact,delete", "cleanup.policy,'compact,delete',delete", "retention.ms,604800000,-1",
            "retention.bytes,1073741824,-1", "message.timestamp.type,CreateTime,LogAppendTime"})
    void anythingElseIsRefusedAndTheMessageNamesTheRemedy(String key, String value, String right) {
        var unfit = new HashMap<>(FIT);
        unfit.put(key, value);
        assertThatThrownBy(() -> TopicSettings.check("case-events", unfit)).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("it has " + key + "=" + value + ";")
                .hasMessageContaining("set " + key + "=" + right + " ")
                .hasMessageContaining("--entity-name case-events");
    }
}
