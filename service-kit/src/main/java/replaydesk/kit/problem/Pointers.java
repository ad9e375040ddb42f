package replaydesk.kit.problem;

import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.List;

/** Makes JSON Pointers (RFC 6901) from other descriptions of a place. */
public final class Pointers {

    private Pointers() {
    }

    /** Returns the pointer for Jackson's path. */
    public static String of(List<JsonMappingException.Reference> path) {
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

    public static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
