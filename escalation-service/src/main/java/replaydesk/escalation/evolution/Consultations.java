package replaydesk.escalation.evolution;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import replaydesk.escalation.evolution.Consultation.State;
import replaydesk.events.catalogue.ConsultationAnswered;
import replaydesk.events.catalogue.ConsultationAsked;
import replaydesk.events.catalogue.ConsultationReminded;
import replaydesk.events.catalogue.ConsultationWithdrawn;
import replaydesk.kit.stage.CaseFact;

/**
 * The consultations of a case (R14). They move neither the case nor whose turn it is.
 *
 * @param open in the order in which they were asked
 * @param over the latest that are over, in the order in which they ended
 */
public record Consultations(List<Consultation> open, List<Consultation> over) {

    static final Consultations NONE = new Consultations(List.of(), List.of());

    /** Most of either. No decision opens so many; what another writer asks beyond them is in the timeline alone. */
    private static final int MOST = 20;

    public Consultations {
        open = open == null ? List.of() : List.copyOf(open);
        over = over == null ? List.of() : List.copyOf(over);
    }

    /** Returns the consultation with this id; null when there is none. */
    public Consultation find(UUID id) {
        return all().filter(one -> one.id().equals(id)).findFirst().orElse(null);
    }

    /** Returns all that are kept, those that are over first. */
    public Stream<Consultation> all() {
        return Stream.concat(over.stream(), open.stream());
    }

    /** Adds a consultation; one without an id is left out, since nobody could answer it, and so is a known one. */
    Consultations after(ConsultationAsked asked, CaseFact fact) {
        return asked.consultationId() == null || find(asked.consultationId()) != null || open.size() == MOST ? this
                : new Consultations(more(open.stream(), Stream.of(Consultation.of(asked, fact))), over);
    }

    /** Ends the consultation with its first answer. */
    Consultations after(ConsultationAnswered answer, CaseFact fact) {
        return ended(answer.consultationId(), one -> one.ended(State.ANSWERED, fact, answer.by()));
    }

    Consultations after(ConsultationWithdrawn withdrawal, CaseFact fact) {
        return ended(withdrawal.consultationId(), one -> one.ended(State.WITHDRAWN, fact, withdrawal.by()));
    }

    Consultations after(ConsultationReminded reminder, CaseFact fact) {
        return new Consultations(open.stream().map(one -> one.id().equals(reminder.consultationId())
                ? one.reminded(fact.occurredAt()) : one).toList(), over);
    }

    /** Ends the open ones with the case. They do not return when the case is reopened. */
    Consultations ended(CaseFact fact) {
        return open.isEmpty() ? this
                : new Consultations(List.of(),
                        more(over.stream(), open.stream().map(one -> one.ended(State.CASE_ENDED, fact, null))));
    }

    private Consultations ended(UUID id, UnaryOperator<Consultation> end) {
        return new Consultations(open.stream().filter(one -> !one.id().equals(id)).toList(),
                more(over.stream(), open.stream().filter(one -> one.id().equals(id)).map(end)));
    }

    private static List<Consultation> more(Stream<Consultation> before, Stream<Consultation> then) {
        var all = Stream.concat(before, then).toList();
        return all.subList(Math.max(0, all.size() - MOST), all.size());
    }
}
