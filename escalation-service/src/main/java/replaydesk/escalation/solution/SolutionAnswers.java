package replaydesk.escalation.solution;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.escalation.link.Opened;
import replaydesk.events.catalogue.SolutionAccepted;
import replaydesk.events.catalogue.SolutionRejected;
import replaydesk.kit.command.Command;
import replaydesk.kit.command.Commands;
import replaydesk.kit.http.CommandHeaders;

/** Judges the solution of a link, as the requester who holds it. */
@Singleton
final class SolutionAnswers {

    private final Commands<EscalationCase> commands;

    SolutionAnswers(Commands<EscalationCase> commands) {
        this.commands = commands;
    }

    Uni<Response> accept(Opened opened, AnswerSolution answer, CommandHeaders headers) {
        var holder = opened.holder();
        return commands.decide(opened.reference(),
                Command.free("solution-links/" + opened.about() + "/acceptance", SolutionAccepted.class, answer,
                        headers, holder),
                (view, _) -> JudgeSolutionDecision.accept(view, opened.about(), answer.judgement(), holder));
    }

    Uni<Response> reject(Opened opened, AnswerSolution answer, CommandHeaders headers) {
        var holder = opened.holder();
        return commands.decide(opened.reference(),
                Command.free("solution-links/" + opened.about() + "/rejection", SolutionRejected.class, answer,
                        headers, holder),
                (view, _) -> JudgeSolutionDecision.reject(view, opened.about(), answer.judgement(), holder));
    }
}
