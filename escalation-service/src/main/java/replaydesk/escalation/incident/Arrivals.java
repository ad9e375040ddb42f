package replaydesk.escalation.incident;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import replaydesk.escalation.incident.IncidentCase.Arrival;
import replaydesk.escalation.problem.link.LinkedCases.Standing;
import replaydesk.escalation.problem.state.Problem;
import replaydesk.escalation.problem.state.Published;
import replaydesk.escalation.problem.state.Step;

/** Tells of a case of a major incident what has arrived there: the messages, and the solution. */
record Arrivals(List<UUID> messages, Published offer) {

    static Arrivals of(Problem incident) {
        return new Arrivals(incident.messages().stream().map(Step::id).toList(), incident.offer().orElse(null));
    }

    /** Returns the case with what became of the latest message, and of the solution. */
    IncidentCase of(Standing linked) {
        return new IncidentCase(linked.caseId(), linked.number(), linked.open(),
                messages.isEmpty() ? null : message(linked, messages.getLast()),
                offer == null ? null : solution(linked));
    }

    /** Returns what became of one message: it has arrived where it or a later one was passed on. */
    Arrival message(Standing linked, UUID message) {
        int told = IntStream.range(0, messages.size()).filter(i -> messages.get(i).equals(linked.told())).findFirst()
                .orElse(-1);
        if (told >= messages.indexOf(message)) {
            return Arrival.DONE;
        }
        return !linked.open() ? Arrival.skipped("case-ended")
                : linked.hasRequester() ? Arrival.DUE : Arrival.skipped("no-requester");
    }

    private Arrival solution(Standing linked) {
        if (offer.event().equals(linked.reached())) {
            return Arrival.DONE;
        }
        if (!linked.open()) {
            return Arrival.skipped("case-ended");
        }
        boolean room = linked.judged() == null || offer.replaces(linked.standing(), linked.judged());
        return room ? Arrival.DUE : Arrival.skipped("other-solution");
    }

    /** Returns what became of one solution: one that another has replaced is told as the newest is. */
    Arrival solution(Standing linked, UUID event) {
        return event.equals(linked.reached()) ? Arrival.DONE : solution(linked);
    }
}
