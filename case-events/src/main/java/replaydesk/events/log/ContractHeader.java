package replaydesk.events.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.Map;

/**
 * Headers of the contract, in the order in which the chain covers them: CloudEvents 1.0 in Kafka's binary mode. Any
 * other header of a record, for example {@code traceparent}, is outside the chain.
 */
public enum ContractHeader {
    SPEC_VERSION("ce_specversion", true),
    ID("ce_id", true),
    TYPE("ce_type", true),
    SOURCE("ce_source", true),
    SUBJECT("ce_subject", true),
    TIME("ce_time", true),
    PRESUMES("ce_presumes", false),
    ADVANCES("ce_advances", false),
    ACTOR("ce_actor", true),
    COMMAND_ID("ce_commandid", false),
    BODY_HASH("ce_bodyhash", false),
    CAUSATION_ID("ce_causationid", false),
    CORRELATION_ID("ce_correlationid", false),
    CONTENT_TYPE("content-type", false);

    /** The most bytes of a header that holds text: type, source, actor, correlation id, content type. */
    public static final int LONGEST_TEXT = 1_024;

    static final ContractHeader[] ALL = values();
    private static final Map<String, ContractHeader> BY_NAME = new HashMap<>();

    static {
        for (var header : ALL) {
            BY_NAME.put(header.wireName, header);
        }
    }

    private final String wireName;
    final boolean required;

    ContractHeader(String wireName, boolean required) {
        this.wireName = wireName;
        this.required = required;
    }

    /** The header's name on the record. */
    public String wireName() {
        return wireName;
    }

    /** Tells whether a header of text can hold this: it is not empty, has no control characters and is not too long. */
    public static boolean takes(String text) {
        var bytes = text.getBytes(UTF_8);
        return bytes.length > 0 && bytes.length <= LONGEST_TEXT && HeaderText.isText(bytes);
    }

    static ContractHeader named(String name) {
        return BY_NAME.get(name);
    }
}
