package replaydesk.escalation.levels;

import java.util.Optional;
import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.escalation.evolution.Handling;
import replaydesk.escalation.reference.Level;
import replaydesk.escalation.reference.Team;
import replaydesk.events.catalogue.CaseEscalated;
import replaydesk.events.value.EscalationKind;
import replaydesk.kit.reference.InForce;
import replaydesk.kit.stage.CaseView;
import replaydesk.kit.stage.Decision;
import replaydesk.kit.stage.Destination.Place;
import replaydesk.kit.stage.Teams;

/**
 * The decision to escalate a case (R13, R14): up, where the level allows that it skips the next one; sideways to another
 * team of the same level; or to a manager, who is told and may decide, while the case stays where it is.
 */
final class EscalateCaseDecision {

    private final Handling handling;
    private final EscalateCase command;
    private final InForce reference;

    private EscalateCaseDecision(Handling handling, EscalateCase command, InForce reference) {
        this.handling = handling;
        this.command = command;
        this.reference = reference;
    }

    static Decision decide(CaseView<EscalationCase> view, EscalateCase command, InForce reference) {
        var decision = new EscalateCaseDecision(view.state().handling(), command, reference);
        if (command.manager() != null && command.kind() != EscalationKind.HIERARCHICAL) {
            return Decision.refuse("manager-of-functional",
                    "Expected a hierarchical escalation to a manager, but it is functional");
        }
        return command.stays() ? LevelChange.anywhere(view.state(), decision::toManager)
                : LevelChange.decide(view.state(), command.toLevel(), command.team(), reference, decision::to);
    }

    private Decision toManager() {
        var manager = manager(handling.team(), handling.level());
        return manager == null
                ? Decision.refuse("no-manager", "Expected a manager to tell, but neither team %s nor level %d has one",
                        handling.team(), handling.level())
                : Decision.emit(escalated(new Place(handling.level(), handling.team()), manager,
                        handling.specialist()));
    }

    private Decision to(Place to) {
        int from = handling.level();
        if (to.level() == from) {
            return sideways(to);
        }
        if (to.level() < from) {
            return Decision.refuse("not-higher", "Expected a level above %d, but it is %d", from, to.level());
        }
        var level = level(from);
        return level.isEmpty() || level.get().maySkip() || level.get().up() == null || level.get().up() == to.level()
                ? Decision.emit(escalated(to, managerOf(to), null))
                : Decision.refuse("no-skipping", "Expected level %d, to which cases of level %d go up, but it is %d",
                        level.get().up(), from, to.level());
    }

    /** Decides to go to another team that works at the level where the case is. */
    private Decision sideways(Place to) {
        if (to.team() == null || !Teams.level(to.team(), reference).equals(Optional.of(to.level()))) {
            return Decision.refuse("not-higher", "Expected a level above %d, but it is %d", to.level(), to.level());
        }
        return to.team().equals(handling.team())
                ? Decision.refuse("same-team", "Expected another team, but the case lies with %s", to.team())
                : Decision.emit(escalated(to, managerOf(to), null));
    }

    private CaseEscalated escalated(Place to, String manager, String specialist) {
        return new CaseEscalated(command.kind(), handling.level(), to.level(), to.team(), command.reason(),
                Teams.assigns(to.team(), reference), command.tried(), manager, specialist);
    }

    private String managerOf(Place to) {
        return command.kind() == EscalationKind.HIERARCHICAL ? manager(to.team(), to.level()) : null;
    }

    /** Returns who is told: the person named, else the team's manager, else the level's; null if there is none. */
    private String manager(String team, int level) {
        return Optional.ofNullable(command.manager())
                .or(() -> reference.find("team", team, Team.class).map(Team::manager))
                .or(() -> level(level).map(Level::manager)).orElse(null);
    }

    private Optional<Level> level(int number) {
        return reference.find("level", String.valueOf(number), Level.class);
    }
}
