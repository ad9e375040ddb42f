package replaydesk.kit.stage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import replaydesk.kit.reference.InForce;
import replaydesk.kit.reference.ReferenceDocument;

/**
 * Looks specialists up in the reference data (R15). A team whose specialists the desk has not listed may have any; one
 * of which it has listed somebody has those alone.
 */
public final class Specialists {

    private static final String KIND = "specialist";

    /** A specialist, as far as decisions of every stage read it. */
    private record Specialist(String subject, String name, List<String> teams) {

        boolean isOf(String team) {
            return teams != null && teams.contains(team);
        }
    }

    private Specialists() {
    }

    /**
     * Returns a refusal if the team's specialists are listed and this one is not among them, with those that may be
     * meant; null if the person may be of the team.
     *
     * @param specialist the pseudonymous id
     */
    public static Decision.Refused refusal(String specialist, String team, InForce reference) {
        if (specialist == null || team == null) {
            return null;
        }
        var all = all(reference);
        var ofTeam = all.entrySet().stream().filter(entry -> entry.getValue().isOf(team)).map(Map.Entry::getKey)
                .toList();
        if (ofTeam.isEmpty() || ofTeam.contains(specialist)) {
            return null;
        }
        if (all.containsKey(specialist)) {
            return Decision.refuse("not-of-the-team", "Expected a specialist of %s, but %s is of %s", team, specialist,
                    String.join(", ", Optional.ofNullable(all.get(specialist).teams()).orElse(List.of())));
        }
        return unknown(specialist, "a specialist of " + team, ofTeam, all);
    }

    /**
     * Returns a refusal if the desk lists specialists and this one is not among them, with those that may be meant;
     * null if the person may be one.
     *
     * @param specialist the pseudonymous id
     */
    public static Decision.Refused refusal(String specialist, InForce reference) {
        var all = all(reference);
        return all.isEmpty() || all.containsKey(specialist) ? null
                : unknown(specialist, "a specialist", List.copyOf(all.keySet()), all);
    }

    private static Decision.Refused unknown(String specialist, String expected, List<String> among,
            Map<String, Specialist> all) {
        var texts = new LinkedHashMap<String, List<String>>();
        among.forEach(id -> texts.put(id, Stream.of(id, all.get(id).name()).filter(text -> text != null).toList()));
        var close = CloseMatches.of(specialist, texts);
        return new Decision.Refused("unknown-specialist", close.isEmpty()
                ? "Expected %s, but there is no %s".formatted(expected, specialist)
                : "Expected %s, such as %s, but there is no %s".formatted(expected, String.join(", ", close),
                        specialist),
                close);
    }

    /** Returns all listed specialists by their pseudonymous ids. */
    private static Map<String, Specialist> all(InForce reference) {
        var all = new LinkedHashMap<String, Specialist>();
        for (var document : reference.all(KIND)) {
            document.content().as(Specialist.class).ifPresent(one -> all.put(id(document, one), one));
        }
        return all;
    }

    private static String id(ReferenceDocument document, Specialist specialist) {
        return specialist.subject() != null ? specialist.subject() : document.name().key();
    }
}
