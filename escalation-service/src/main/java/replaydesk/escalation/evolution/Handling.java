package replaydesk.escalation.evolution;

import java.util.Objects;
import replaydesk.events.catalogue.CaseAssigned;
import replaydesk.events.catalogue.CaseEscalated;
import replaydesk.events.catalogue.CaseHandedBack;
import replaydesk.events.catalogue.CaseRouted;
import replaydesk.events.catalogue.WorkDeclined;
import replaydesk.events.status.Moves;
import replaydesk.events.value.AssignmentBasis;
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
 */
public record Handling(Routed routed, Assignment assignment, Moves moves, Need need, Automatic automatic,
        Chosen chosen, Acquaintance known) {

    static final Handling NEW = new Handling(null, null, Moves.NONE, Need.NOTHING, null, null, Acquaintance.NONE);

    public Handling {
        need = need == null ? Need.NOTHING : need;
        known = known == null ? Acquaintance.NONE : known;
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
        return new Handling(routed, assignment, moves, changed, automatic, chosen, known);
    }

    Handling route(CaseRouted to, CaseFact fact) {
        var next = to.level() == Levels.SELF_HELP ? null : Automatic.begin(fact.id(), to.assigns());
        return new Handling(new Routed(to.level(), to.team()), assignment, moves, need,
                assignment == null ? next : automatic, chosen, known);
    }

    Handling assign(CaseAssigned to, CaseFact fact) {
        return assign(new Assignment(to.level(), to.team(), to.specialist(), false), automaticAfter(to, fact),
                Chosen.of(to));
    }

    private Automatic automaticAfter(CaseAssigned to, CaseFact fact) {
        boolean stays = automatic != null && Objects.equals(team(), to.team());
        if (to.specialist() == null && to.how() != AssignmentBasis.PERSON) {
            return stays ? automatic.later(fact.id(), to.againAt()) : null;
        }
        return stays ? automatic.as(fact.id(), to.assigns()) : Automatic.begin(fact.id(), to.assigns());
    }

    /** Moves the case up or sideways, or tells a manager: then the specialist keeps what was accepted. */
    Handling escalate(CaseEscalated up, CaseFact fact) {
        boolean stays = assignment != null && up.specialist() != null && assignment.level() == up.toLevel()
                && Objects.equals(assignment.team(), up.team()) && up.specialist().equals(assignment.specialist());
        return assign(new Assignment(up.toLevel(), up.team(), up.specialist(), stays && assignment.accepted()),
                next(up.team(), up.assigns(), fact), stays ? chosen : null);
    }

    Handling handBack(CaseHandedBack down, CaseFact fact) {
        return assign(new Assignment(down.toLevel(), down.team(), down.specialist(), false),
                next(down.team(), down.assigns(), fact),
                down.why().isEmpty() ? null : new Chosen(null, down.why(), null, null));
    }

    private static Automatic next(String team, AssignmentBasis assigns, CaseFact fact) {
        return team == null ? null : Automatic.begin(fact.id(), assigns);
    }

    private Handling assign(Assignment to, Automatic next, Chosen how) {
        return new Handling(routed, to, moves.to(to.team()), need, next, how, known.with(to));
    }

    Handling unassign() {
        return new Handling(routed, null, assignment == null ? moves : moves.to(null), need, null, null, known);
    }

    Handling accept(String by) {
        return assignment == null ? this : new Handling(routed, assignment.accept(by), moves, need, automatic, chosen,
                known.with(assignment.accept(by)));
    }

    Handling decline(WorkDeclined by, CaseFact fact) {
        return assignment == null ? this : new Handling(routed, assignment.decline(), moves, need,
                automatic == null ? null : automatic.declined(fact.id(), by.specialist()), null, known.forget(assignment));
    }

    /** Leaves it to people who gets the case. */
    Handling byHand() {
        return automatic == null ? this : new Handling(routed, assignment, moves, need, null, chosen, known);
    }
}
