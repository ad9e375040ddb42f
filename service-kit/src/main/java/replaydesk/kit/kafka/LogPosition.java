package replaydesk.kit.kafka;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import replaydesk.kit.fault.UnreadableHeader;

/**
 * Position of a record in the log. Its text, {@code case-events:3@1042}, travels in the header {@value #HEADER}: an
 * answer names the record it is based on, and a service that receives the position waits until it has read that far.
 *
 * @param topic the topic
 * @param partition the partition, from 0
 * @param offset the record's offset
 */
public record LogPosition(String topic, int partition, long offset) {

    /** The header that carries positions, several separated by commas. */
    public static final String HEADER = "Replaydesk-Position";

    private static final Pattern TEXT = Pattern.compile("([a-zA-Z0-9._-]{1,249}):([0-9]{1,6})@([0-9]{1,18})");
    private static final int MOST = 16;

    /**
     * Parses one position.
     *
     * @throws UnreadableHeader when the text is not a position
     */
    public static LogPosition parse(String text) {
        var matcher = TEXT.matcher(text.strip());
        if (!matcher.matches()) {
            throw new UnreadableHeader(HEADER, "Expected positions such as case-events:3@1042, separated by commas");
        }
        return new LogPosition(
                matcher.group(1), Integer.parseInt(matcher.group(2)), Long.parseLong(matcher.group(3)));
    }

    /**
     * Parses a header's value, at most 16 positions.
     *
     * @throws UnreadableHeader when a position is malformed, or there are too many
     */
    public static List<LogPosition> parseAll(String header) {
        var positions = new ArrayList<LogPosition>(1);
        for (var text : header.split(",", -1)) {
            if (positions.size() == MOST) {
                throw new UnreadableHeader(HEADER, "Expected at most " + MOST + " positions");
            }
            positions.add(parse(text));
        }
        return positions;
    }

    /** Returns the header's value for several positions. */
    public static String format(Collection<LogPosition> positions) {
        return positions.stream().map(LogPosition::toString).collect(Collectors.joining(","));
    }

    @Override
    public String toString() {
        return topic + ":" + partition + "@" + offset;
    }
}
