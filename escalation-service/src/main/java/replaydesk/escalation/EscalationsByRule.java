package replaydesk.escalation;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.escalation.evolution.Proposal.Judged;
import replaydesk.escalation.evolution.Watched;
import replaydesk.events.catalogue.CaseEscalated;
import replaydesk.events.value.EscalationWatch;
import replaydesk.kit.reference.InForce;
import replaydesk.kit.stage.EscalationRules;
import replaydesk.kit.stage.Obligation;
import replaydesk.kit.stage.Teams;

/** The obligations to escalate a case by the rules that watch it where it lies (R14). Pure. */
final class EscalationsByRule {

    /** Prefix of the obligation's name; the key of the rule follows. */
    private static final String NAME = "escalation:";

    private final EscalationCase state;
    private final Watched watched;

    private EscalationsByRule(EscalationCase state) {
        this.state = state;
        this.watched = state.handling().watched();
    }

    static Stream<Obligation> of(EscalationCase state) {
        return state.handling().watched() == null || state.suspension() != null ? Stream.empty()
                : new EscalationsByRule(state).obligations();
    }

    private Stream<Obligation> obligations() {
        return watched.watches().stream().flatMap(watch -> switch (watch.trigger()) {
            case UNASSIGNED ->
                    state.handling().specialist() == null ? byTime(watch, watched.waiting()) : Stream.empty();
            case AT_LEVEL -> isSolved() ? Stream.empty() : byTime(watch, watched.since());
            case WARNED -> by(watch, watched.warned());
            case BREACHED -> by(watch, watched.breached());
            case REJECTED -> watch.times() != null && watched.rejections() >= watch.times()
                    ? by(watch, watched.rejected()) : Stream.empty();
        });
    }

    /** Tells whether a solution stands that nobody rejected: then it is the requester's turn. */
    private boolean isSolved() {
        var standing = state.proposals().standing();
        return standing != null && standing.judged() != Judged.REJECTED;
    }

    private Stream<Obligation> byTime(EscalationWatch watch, Instant from) {
        if (watch.after() == null || from == null) {
            return Stream.empty();
        }
        var due = from.plus(watch.after());
        return Stream.of(new Obligation(NAME + watch.rule().key(), watched.event(), due,
                (detectedAt, reference) -> escalated(watch, due, detectedAt, reference), Set.of()));
    }

    private Stream<Obligation> by(EscalationWatch watch, UUID cause) {
        return cause == null ? Stream.empty() : Stream.of(new Obligation(NAME + watch.rule().key(), cause, null,
                (detectedAt, reference) -> escalated(watch, null, detectedAt, reference), Set.of()));
    }

    /** Makes the escalation: up, or to a manager while the case stays with whom it lies, watched by the other rules. */
    private CaseEscalated escalated(EscalationWatch watch, Instant due, Instant detectedAt, InForce reference) {
        var handling = state.handling();
        int from = handling.level();
        boolean stays = watch.toLevel() == null;
        int to = stays ? from : watch.toLevel();
        var team = stays ? handling.team() : watch.team();
        List<EscalationWatch> watches = stays
                ? watched.watches().stream().filter(other -> !other.equals(watch)).toList()
                : EscalationRules.watching(to, team, reference);
        return new CaseEscalated(watch.kind(), from, to, team, null, Teams.assigns(team, reference), null,
                watch.manager(), stays ? handling.specialist() : null, watch.rule(), due, detectedAt, watches);
    }
}
