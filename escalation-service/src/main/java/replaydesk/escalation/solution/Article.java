package replaydesk.escalation.solution;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import replaydesk.kit.reference.InForce;
import replaydesk.kit.reference.ReferenceDocument;
import replaydesk.kit.reference.ReferenceKey;
import replaydesk.kit.stage.Decision;
import replaydesk.kit.stage.UnknownKey;

/**
 * A known solution as escalation reads it, which triage owns (R12).
 *
 * @param texts by language
 */
record Article(String visibility, String state, Map<String, Text> texts) {

    static final String KIND = "known-solution";

    /** The article in one language. */
    record Text(String title, List<String> steps) {

        Text {
            steps = steps == null ? List.of() : List.copyOf(steps);
        }
    }

    Article {
        texts = texts == null ? Map.of() : texts;
    }

    /** Tells whether the requester may read it. */
    boolean isPublic() {
        return "public".equals(visibility);
    }

    /**
     * Decides by the version of the article that was used; refuses one that nobody published, and any version of an
     * article that was retired. A version that is no longer the newest may still be what helped.
     */
    static Decision used(ProposeSolution.KnownSolution used, InForce reference, Function<Article, Decision> decision) {
        var name = new ReferenceKey(KIND, used.key());
        if (reference.data().newest(name).isPresent() && !reference.knows(KIND, used.key())) {
            return Decision.refuse("known-solution-retired",
                    "Expected a known solution that is in use, but %s was retired", used.key());
        }
        var unknown = UnknownKey.refusal("unknown-known-solution", "solution", KIND, used.key(), reference);
        if (unknown != null) {
            return unknown;
        }
        var version = reference.data().version(name, used.version())
                .filter(found -> found.holdsAt(reference.at()) && !found.retired())
                .map(ReferenceDocument::content).flatMap(content -> content.as(Article.class));
        if (version.isEmpty()) {
            return Decision.refuse("unknown-known-solution",
                    "Expected a version of %s up to %d, but there is no version %d", used.key(),
                    reference.find(KIND, used.key()).orElseThrow().version(), used.version());
        }
        return "published".equals(version.get().state()) ? decision.apply(version.get())
                : Decision.refuse("known-solution-draft",
                        "Expected a known solution that is published, but version %d of %s is a draft", used.version(),
                        used.key());
    }
}
