package replaydesk.escalation.reference;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import replaydesk.kit.reference.InForce;
import replaydesk.kit.reference.ReferenceDocument;

/** Looks up the specialists that the desk has listed (R15). */
public final class ListedSpecialists {

    /**
     * A specialist who is listed.
     *
     * @param key      the key of the document
     * @param id       the pseudonymous id by which events name the person
     * @param document the version in force
     */
    public record Listed(String key, String id, Specialist specialist, ReferenceDocument document) {
    }

    private ListedSpecialists() {
    }

    /** Returns all specialists, in the order of their keys. */
    public static List<Listed> all(InForce reference) {
        return stream(reference).toList();
    }

    /** Returns the specialist with that pseudonymous id; empty if nobody listed the person. */
    public static Optional<Listed> find(String id, InForce reference) {
        return stream(reference).filter(listed -> listed.id().equals(id)).findFirst();
    }

    /** Returns the specialist with that key; null names nobody. */
    private static Optional<Listed> ofKey(String key, InForce reference) {
        return reference.find(SpecialistKind.NAME, key).flatMap(ListedSpecialists::listed);
    }

    /** Tells whether the person is absent now; one whom nobody listed never is, as far as anybody knows. */
    public static boolean isAbsent(String id, InForce reference) {
        return absence(id, reference).isPresent();
    }

    /** Returns who stands in for a specialist who is absent now: somebody of the same team who is there. */
    public static Optional<Listed> substitute(String id, String team, InForce reference) {
        return absence(id, reference).flatMap(absence -> ofKey(absence.substitute(), reference))
                .filter(substitute -> substitute.specialist().teams().contains(team)
                        && substitute.specialist().absence(reference.at()).isEmpty());
    }

    private static Optional<Specialist.Absence> absence(String id, InForce reference) {
        return find(id, reference).flatMap(listed -> listed.specialist().absence(reference.at()));
    }

    /** Returns the listed specialists of a team, in the order of their keys. */
    public static List<Listed> ofTeam(String team, InForce reference) {
        return stream(reference).filter(listed -> listed.specialist().teams().contains(team)).toList();
    }

    private static Stream<Listed> stream(InForce reference) {
        return reference.all(SpecialistKind.NAME).stream().flatMap(document -> listed(document).stream());
    }

    private static Optional<Listed> listed(ReferenceDocument document) {
        return document.content().as(Specialist.class).map(specialist -> new Listed(document.name().key(),
                id(document.name().key(), specialist), specialist, document));
    }

    static String id(String key, Specialist specialist) {
        return specialist.subject() != null ? specialist.subject() : key;
    }
}
