package replaydesk.history.evolution;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import replaydesk.events.catalogue.CaseAbsorbed;
import replaydesk.events.catalogue.CaseLinked;
import replaydesk.events.catalogue.CaseMerged;
import replaydesk.events.catalogue.CaseRegistered;
import replaydesk.events.catalogue.CaseReleased;
import replaydesk.events.catalogue.CaseSplitOff;
import replaydesk.events.catalogue.CaseUnlinked;
import replaydesk.events.catalogue.CaseUnmerged;
import replaydesk.events.catalogue.CaseWithdrawn;
import replaydesk.events.catalogue.HistoryImported;
import replaydesk.events.catalogue.IntakeEvent;
import replaydesk.events.catalogue.MessageReceived;
import replaydesk.events.catalogue.MessageSent;
import replaydesk.events.catalogue.NoteAdded;
import replaydesk.events.catalogue.RegistrationCompleted;
import replaydesk.events.catalogue.SelfHelpAccepted;
import replaydesk.events.value.Channel;
import replaydesk.events.value.ExternalReference;
import replaydesk.events.value.WithdrawalReason;
import replaydesk.kit.stage.CaseFact;

/**
 * The facts of a case that intake recorded.
 *
 * @param subjectIn     version of the event that holds the current subject
 * @param descriptionIn version of the event that holds the current description
 * @param imported      true if it was registered as imported history (R2)
 * @param mergedInto    id of the case that this one was merged into; absent unless it was
 * @param withdrawnFor  reason of the withdrawal; absent unless it was withdrawn
 * @param received      number of messages from the requester
 * @param sent          number of messages to the requester
 */
public record Intake(Channel channel, String product, String language, boolean imported, Instant registeredAt,
        List<ExternalReference> references, int subjectIn, int descriptionIn, List<Link> links, UUID mergedInto,
        WithdrawalReason withdrawnFor, int received, int sent) {

    static final Intake START = new Intake(null, null, null, false, null, null, 0, 0, null, null, null, 0, 0);

    public Intake {
        references = Bounded.copy(references);
        links = Bounded.copy(links);
    }

    Intake after(IntakeEvent event, CaseFact fact) {
        return switch (event) {
            case CaseRegistered e -> new Intake(e.channel(), e.product(), e.language(), e.imported(), fact.occurredAt(),
                    adding(e.externalReferences()), fact.version(), fact.version(), links, mergedInto, withdrawnFor,
                    received, sent);
            case RegistrationCompleted e -> completed(e, fact.version());
            case CaseLinked e -> with(Bounded.plus(links, new Link(e.otherCase(), e.relation())));
            case CaseUnlinked e -> with(Bounded.minus(links, new Link(e.otherCase(), e.relation())));
            case CaseMerged e -> ended(e.target(), withdrawnFor);
            case CaseUnmerged _ -> ended(null, withdrawnFor);
            case CaseWithdrawn e -> ended(mergedInto, e.reason());
            case MessageReceived _ -> talked(received + 1, sent);
            case MessageSent _ -> talked(received, sent + 1);
            case HistoryImported _,CaseAbsorbed _,CaseReleased _,CaseSplitOff _,NoteAdded _,SelfHelpAccepted _ -> this;
        };
    }

    private Intake completed(RegistrationCompleted e, int version) {
        return new Intake(channel, e.product() == null ? product : e.product(),
                e.language() == null ? language : e.language(), imported, registeredAt,
                adding(e.externalReferences()), e.subject() == null ? subjectIn : version,
                e.description() == null ? descriptionIn : version, links, mergedInto, withdrawnFor, received, sent);
    }

    private List<ExternalReference> adding(List<ExternalReference> more) {
        var all = references;
        for (var reference : more) {
            all = Bounded.plus(all, reference);
        }
        return all;
    }

    private Intake with(List<Link> changed) {
        return new Intake(channel, product, language, imported, registeredAt, references, subjectIn, descriptionIn,
                changed, mergedInto, withdrawnFor, received, sent);
    }

    private Intake ended(UUID into, WithdrawalReason reason) {
        return new Intake(channel, product, language, imported, registeredAt, references, subjectIn, descriptionIn,
                links, into, reason, received, sent);
    }

    private Intake talked(int in, int out) {
        return new Intake(channel, product, language, imported, registeredAt, references, subjectIn, descriptionIn,
                links, mergedInto, withdrawnFor, in, out);
    }
}
