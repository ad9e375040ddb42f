package replaydesk.kit.http;

import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.List;

/** JSON Pointers (RFC 6901) from other ways to name a place. */
final class Pointers {

    private Pointers() {}

    /** The pointer for Jackson's path. */
    static String of(List<JsonMappingException.Reference> path) {
        var pointer = new StringBuilder();
        for (var step : path) {
            pointer.append('/');
            if (step.getFieldName() == null) {
                pointer.append(step.getIndex());
            } else {
                pointer.append(escape(step.getFieldName()));
            }
        }
        return pointer.toString();
    }

    static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
