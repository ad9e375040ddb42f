package replaydesk.escalation.vendor;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.escalation.link.Opened;
import replaydesk.events.catalogue.VendorConsentGiven;
import replaydesk.events.catalogue.VendorConsentRefused;
import replaydesk.kit.command.Command;
import replaydesk.kit.command.Commands;
import replaydesk.kit.http.CommandHeaders;

/** Answers the consent of a link, as the requester who holds it. */
@Singleton
final class ConsentAnswers {

    private final Commands<EscalationCase> commands;

    ConsentAnswers(Commands<EscalationCase> commands) {
        this.commands = commands;
    }

    Uni<Response> give(Opened opened, ConsentByLink answer, CommandHeaders headers) {
        var holder = opened.holder();
        return commands.decide(opened.reference(),
                Command.free("consent-links/" + opened.about() + "/giving", VendorConsentGiven.class, answer, headers,
                        holder),
                (view, _) -> AnswerVendorConsentDecision.give(view, opened.about(), answer.answer(), holder));
    }

    Uni<Response> refuse(Opened opened, ConsentByLink answer, CommandHeaders headers) {
        var holder = opened.holder();
        return commands.decide(opened.reference(),
                Command.free("consent-links/" + opened.about() + "/refusal", VendorConsentRefused.class, answer,
                        headers, holder),
                (view, _) -> AnswerVendorConsentDecision.refuse(view, opened.about(), answer.answer(), holder));
    }
}
