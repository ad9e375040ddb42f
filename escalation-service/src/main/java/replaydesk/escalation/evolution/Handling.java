package replaydesk.escalation.evolution;

import java.util.List;
import java.util.Objects;
import replaydesk.events.catalogue.CaseAssigned;
import replaydesk.events.catalogue.CaseEscalated;
import replaydesk.events.catalogue.CaseHandedBack;
import replaydesk.events.catalogue.CaseRouted;
import replaydesk.events.catalogue.ServiceLevelAssessed;
import replaydesk.events.catalogue.WorkDeclined;
import replaydesk.events.status.Moves;
import replaydesk.events.status.Place;
import replaydesk.events.status.Trail;
import replaydesk.events.value.AssignmentBasis;
import replaydesk.events.value.EscalationWatch;
import replaydesk.events.value.TargetChange.Kind;
import replaydesk.kit.stage.CaseFact;
import replaydesk.kit.stage.Levels;

/**
 * The routing and assignment of a case, and how often its team changed.
 *
 * @param routed     null until the case is routed
 * @param assignment null while the case is assigned to nobody
 * @param moves      the teams that it has been assigned to
 * @param need       what the case asks of whoever gets it
 * @param automatic  how the team finds somebody by itself; null where somebody takes the case
 * @param chosen     how the assignment came about; null while there is none that says so
 * @param known      who knows the case from before
 * @param watched    the rules that watch the case where it lies; null for none
 * @param trail      the last places, and how often the case came back
 */
public record Handling(Routed routed, Assignment assignment, Moves moves, Need need, Automatic automatic,
        Chosen chosen, Acquaintance known, Watched watched, Trail trail) {

    static final Handling NEW =
            new Handling(null, null, Moves.NONE, Need.NOTHING, null, null, Acquaintance.NONE, null, Trail.NONE);

    public Handling {
        need = need == null ? Need.NOTHING : need;
        known = known == null ? Acquaintance.NONE : known;
        trail = trail == null ? Trail.NONE : trail;
    }

    /** Returns how often the team changed since the case first had one (R20). */
    public int reassignments() {
        return moves.changes();
    }

    /** Returns the support level of the assignment, or else of the routing; null when there is neither (R13). */
    public Integer level() {
        return assignment != null ? (Integer) assignment.level() : routed != null ? (Integer) routed.level() : null;
    }

    /** Returns the key of the assigned team, or else of the routed one; null when neither is known. */
    public String team() {
        return assignment != null ? assignment.team() : routed != null ? routed.team() : null;
    }

    /** Returns the specialist to whom the case is assigned; null while there is none. */
    public String specialist() {
        return assignment == null ? null : assignment.specialist();
    }

    Handling with(Need changed) {
        return new Handling(routed, assignment, moves, changed, automatic, chosen, known, watched, trail);
    }

    /** Leaves it to people who gets the case. */
    Handling byHand() {
        return automatic == null ? this : with((Automatic) null);
    }

    private Handling with(Automatic changed) {
        return new Handling(routed, assignment, moves, need, changed, chosen, known, watched, trail);
    }

    Handling with(Watched changed) {
        return new Handling(routed, assignment, moves, need, automatic, chosen, known, changed, trail);
    }

    private Handling with(Routed to) {
        return new Handling(to, assignment, moves, need, automatic, chosen, known, watched, trail);
    }

    Handling route(CaseRouted to, CaseFact fact) {
        var there = with(new Routed(to.level(), to.team()));
        if (assignment != null) {
            return there;
        }
        var next = to.level() == Levels.SELF_HELP ? null : Automatic.begin(fact.id(), to.assigns());
        return there.with(next).with(arrive(to.level(), to.watches(), fact)).left();
    }

    Handling assign(CaseAssigned to, CaseFact fact) {
        return assign(new Assignment(to.level(), to.team(), to.specialist(), false), automaticAfter(to, fact),
                Chosen.of(to), watchedAfter(to, fact));
    }

    private Automatic automaticAfter(CaseAssigned to, CaseFact fact) {
        boolean stays = automatic != null && Objects.equals(team(), to.team());
        if (to.specialist() == null && to.how() != AssignmentBasis.PERSON) {
            return stays ? automatic.later(fact.id(), to.againAt()) : null;
        }
        return stays ? automatic.as(fact.id(), to.assigns()) : Automatic.begin(fact.id(), to.assigns());
    }

    private Watched watchedAfter(CaseAssigned to, CaseFact fact) {
        return watched == null || !liesAt(to.level(), to.team()) ? arrive(to.level(), to.watches(), fact)
                : specialist() != null && to.specialist() == null ? watched.waiting(fact.recordedAt()) : watched;
    }

    /** Moves the case up or sideways, or tells a manager: then it stays with whom it lies. */
    Handling escalate(CaseEscalated up, CaseFact fact) {
        boolean stays = liesAt(up.toLevel(), up.team()) && Objects.equals(specialist(), up.specialist());
        var to = new Assignment(up.toLevel(), up.team(), up.specialist(),
                stays && assignment != null && assignment.accepted());
        var watching = !stays ? arrive(up.toLevel(), up.watches(), fact)
                : watched == null ? null : watched.without(up.watches());
        return assign(to, next(up.team(), up.assigns(), fact), stays ? chosen : null, watching);
    }

    Handling handBack(CaseHandedBack down, CaseFact fact) {
        return assign(new Assignment(down.toLevel(), down.team(), down.specialist(), false),
                next(down.team(), down.assigns(), fact),
                down.why().isEmpty() ? null : new Chosen(null, down.why(), null, null),
                arrive(down.toLevel(), down.watches(), fact));
    }

    private boolean liesAt(int level, String team) {
        return Objects.equals(level(), level) && Objects.equals(team(), team);
    }

    private static Automatic next(String team, AssignmentBasis assigns, CaseFact fact) {
        return team == null ? null : Automatic.begin(fact.id(), assigns);
    }

    /** Begins to watch the case where it comes to; at the same level the time goes on. */
    private Watched arrive(int level, List<EscalationWatch> watches, CaseFact fact) {
        var now = fact.recordedAt();
        return Watched.begin(fact.id(), watched != null && Objects.equals(level(), level) ? watched.since() : now, now,
                watches);
    }

    private Handling assign(Assignment to, Automatic next, Chosen how, Watched watching) {
        return new Handling(routed, to, moves.to(to.team()), need, next, how, known.with(to), watching, trail).left();
    }

    /** Notes where the case lies now. */
    private Handling left() {
        return new Handling(routed, assignment, moves, need, automatic, chosen, known, watched,
                level() == null ? trail : trail.to(new Place(level(), team())));
    }

    Handling unassign(CaseFact fact) {
        boolean stays = routed != null && liesAt(routed.level(), routed.team());
        return new Handling(routed, null, assignment == null ? moves : moves.to(null), need, null, null, known,
                watched != null && stays ? watched.waiting(fact.recordedAt()) : null, trail).left();
    }

    Handling accept(String by) {
        return assignment == null ? this : new Handling(routed, assignment.accept(by), moves, need, automatic, chosen,
                known.with(assignment.accept(by)), watched, trail);
    }

    Handling decline(WorkDeclined by, CaseFact fact) {
        return assignment == null ? this : new Handling(routed, assignment.decline(), moves, need,
                automatic == null ? null : automatic.declined(fact.id(), by.specialist()), null,
                known.forget(assignment), watched == null ? null : watched.waiting(fact.recordedAt()), trail);
    }

    /** Notes that a service-level target is close, or was missed. */
    Handling assessed(ServiceLevelAssessed assessed, CaseFact fact) {
        if (watched == null) {
            return this;
        }
        boolean late = assessed.changes().stream().anyMatch(change -> change.kind() == Kind.BREACHED);
        boolean close = assessed.changes().stream().anyMatch(change -> change.kind() == Kind.WARNED);
        return late ? with(watched.breached(fact.id())) : close ? with(watched.warned(fact.id())) : this;
    }

    Handling rejected(CaseFact fact) {
        return watched == null ? this : with(watched.rejected(fact.id()));
    }
}
