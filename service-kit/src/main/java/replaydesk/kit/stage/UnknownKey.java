package replaydesk.kit.stage;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import replaydesk.kit.reference.InForce;

/** Refuses a key that nobody defined, with those that may be meant. */
public final class UnknownKey {

    /** A document as far as its names go: most kinds have them by language, articles have titles. */
    private record Named(Map<String, String> names, Map<String, Titled> texts) {

        Stream<String> all() {
            return Stream.concat(names == null ? Stream.of() : names.values().stream(),
                    texts == null ? Stream.of() : texts.values().stream().map(Titled::title))
                    .filter(text -> text != null);
        }
    }

    private record Titled(String title) {
    }

    private UnknownKey() {
    }

    /**
     * Returns the refusal; null if the kind has this key in force.
     *
     * @param reason stable name of the refusal
     * @param noun   what the kind's documents are called
     */
    public static Decision.Refused refusal(String reason, String noun, String kind, String key, InForce reference) {
        if (reference.knows(kind, key)) {
            return null;
        }
        var texts = new LinkedHashMap<String, Collection<String>>();
        for (var document : reference.all(kind)) {
            var names = document.content().as(Named.class).map(Named::all).orElse(Stream.of());
            texts.put(document.name().key(), Stream.concat(Stream.of(document.name().key()), names).toList());
        }
        var close = CloseMatches.of(key, texts);
        return new Decision.Refused(reason, close.isEmpty()
                ? "Expected a known %s, but there is no %s".formatted(noun, key)
                : "Expected a known %s, such as %s, but there is no %s".formatted(noun, String.join(", ", close), key),
                close);
    }
}
