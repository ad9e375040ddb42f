package replaydesk.kit.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Place at which two versions of a document differ.
 *
 * @param pointer a JSON Pointer (RFC 6901) into the document; empty for the whole
 * @param before  the JSON there in the earlier version; absent where it had none
 * @param after   the JSON there in the later version; absent where it has none
 */
public record Difference(String pointer, Object before, Object after) {

    /** Lists the differences of two contents, place by place; a content that is not there is null. */
    public static List<Difference> between(Content before, Content after) {
        var differences = new ArrayList<Difference>();
        compare("", json(before), json(after), differences);
        return differences;
    }

    private static JsonNode json(Content content) {
        return content == null ? MissingNode.getInstance() : content.json();
    }

    private static void compare(String place, JsonNode before, JsonNode after, List<Difference> into) {
        if (before.equals(after)) {
            return;
        }
        if (before instanceof ObjectNode && after instanceof ObjectNode) {
            var names = new TreeSet<String>();
            before.fieldNames().forEachRemaining(names::add);
            after.fieldNames().forEachRemaining(names::add);
            names.forEach(name -> compare(place + "/" + escape(name), before.path(name), after.path(name), into));
        } else if (before.isArray() && after.isArray()) {
            for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
                compare(place + "/" + i, before.path(i), after.path(i), into);
            }
        } else {
            into.add(new Difference(place, value(before), value(after)));
        }
    }

    private static Object value(JsonNode node) {
        return node.isMissingNode() ? null : node;
    }

    private static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
