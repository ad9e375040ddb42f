package replaydesk.kit.http;

import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.List;

/** Makes JSON Pointers (RFC 6901) from other descriptions of a place. */
final class Pointers {

    private Pointers() {}

    /** Returns the pointer for Jackson's path. */
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
