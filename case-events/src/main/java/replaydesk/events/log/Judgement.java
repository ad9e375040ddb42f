package replaydesk.events.log;

import java.util.UUID;

/** A verdict and, for STALE, what stood against the event. */
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
     * Why an event is stale: the first counter, by name, whose value differs.
     *
     * @param movedBy the event that gave the counter its actual value; null when nothing has moved it yet
     * @param type    that event's type
     * @param actor   who decided it
     */
    public record Overruling(String counter, int presumed, int actual, UUID movedBy, String type, String actor) {
    }
}
