package replaydesk.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashMap;
import java.util.Map;

/**
 * Renames those components of a service's document whose names another service uses for something else. Renaming a
 * component changes every component that refers to it, so this is repeated until no names clash.
 */
final class ComponentNames {

    private static final String ROOT = "#/components/";

    private final String prefix;
    private final Map<String, String> renamed = new HashMap<>();

    private ComponentNames(String prefix) {
        this.prefix = prefix;
    }

    /** Returns the service's document with names that do not clash with {@code taken}. */
    static ObjectNode settle(ObjectNode document, JsonNode taken, String prefix) {
        var names = new ComponentNames(prefix);
        var settled = document;
        while (names.findClashes(settled.path("components"), taken)) {
            settled = names.rename(document);
        }
        return settled;
    }

    private boolean findClashes(JsonNode mine, JsonNode taken) {
        var before = renamed.size();
        mine.properties().forEach(section -> section.getValue().properties().forEach(component -> {
            var theirs = taken.path(section.getKey()).get(component.getKey());
            if (theirs != null && !theirs.equals(component.getValue())) {
                renamed.put(ROOT + section.getKey() + "/" + component.getKey(), prefix + component.getKey());
            }
        }));
        return renamed.size() > before;
    }

    private ObjectNode rename(ObjectNode document) {
        var copy = document.deepCopy();
        rewriteReferences(copy);
        copy.path("components").properties().forEach(section -> {
            if (section.getValue() instanceof ObjectNode components) {
                renameKeys(section.getKey(), components);
            }
        });
        return copy;
    }

    private void renameKeys(String section, ObjectNode components) {
        renamed.forEach((reference, name) -> {
            var base = ROOT + section + "/";
            var old = reference.startsWith(base) ? components.remove(reference.substring(base.length())) : null;
            if (old != null) {
                components.set(name, old);
            }
        });
    }

    private void rewriteReferences(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(field -> {
                if (field.getValue() instanceof TextNode text && renamed.containsKey(text.textValue())) {
                    field.setValue(TextNode.valueOf(reference(text.textValue())));
                }
                rewriteReferences(field.getValue());
            });
        } else if (node instanceof ArrayNode array) {
            array.forEach(this::rewriteReferences);
        }
    }

    private String reference(String old) {
        return old.substring(0, old.lastIndexOf('/') + 1) + renamed.get(old);
    }
}
