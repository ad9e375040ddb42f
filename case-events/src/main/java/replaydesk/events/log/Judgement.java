package replaydesk.events.log;

import java.util.UUID;

/** Verdict on a record and, if STALE, the reason. */
public record Judgement(Verdict verdict, Overruling overruling) {

    static final Judgement ACCEPTED = new Judgement(Verdict.ACCEPTED, null);
    static final Judgement DUPLICATE = new Judgement(Verdict.DUPLICATE, null);
    static final Judgement UNKNOWN_CASE = new Judgement(Verdict.UNKNOWN_CASE, null);

    static Judgement stale(Overruling overruling) {
        return new Judgement(Verdict.STALE, overruling);
    }

    public boolean accepted() {
        return verdict == Verdict.ACCEPTED;
    }

    /**
     * Reason why an event is stale: the first presumed counter, by name, whose value differs.
     *
     * @param movedBy the event that gave the counter its actual value; null when none has advanced it yet
     * @param type that event's type; null with it
     * @param actor that event's actor; null with it
     */
    public record Overruling(String counter, int presumed, int actual, UUID movedBy, String type, String actor) {
    }
}
