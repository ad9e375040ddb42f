package replaydesk.events.catalogue;

import static replaydesk.events.catalogue.GoldenEvents.at;
import static replaydesk.events.catalogue.GoldenEvents.id;
import static replaydesk.events.catalogue.GoldenEvents.ref;

import java.util.List;
import replaydesk.events.value.Attachment;
import replaydesk.events.value.Channel;
import replaydesk.events.value.ExternalReference;
import replaydesk.events.value.MessageKind;
import replaydesk.events.value.ProblemEventReference;
import replaydesk.events.value.Relation;
import replaydesk.events.value.Requester;
import replaydesk.events.value.WithdrawalReason;

/** Samples of intake's events. */
final class GoldenIntake {

    private GoldenIntake() {
    }

    static List<CaseEvent> samples() {
        return List.of(
                new CaseRegistered("4711-0815-3", "acme",
                        new Requester("rita", false, "Рита Соколова", "rita@acme.example", "+7 495 000-00-00", "ru"),
                        Channel.EMAIL, "Не печатает принтер «Альфа»",
                        "После обновления печать идёт кракозябрами: Ã¥Ã¤Ã¶.\nЧто делать?",
                        "printing", "ru", List.of(new ExternalReference("servicenow", "INC0000045")),
                        List.of(new Attachment(id(20), "снимок экрана.png", "image/png", 48_213,
                                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")),
                        false),
                new HistoryImported(new ExternalReference("servicenow", "INC0000045"), 17, at("2016-02-29T01:23:00Z")),
                new RegistrationCompleted(null, null, "Felet gäller även skrivaren på våning två.", "printing", "sv",
                        List.of(), List.of()),
                new CaseLinked(id(2), Relation.FOLLOWS),
                new CaseUnlinked(id(2), Relation.FOLLOWS),
                new CaseAbsorbed(id(30), id(2)),
                new CaseReleased(id(30), id(2)),
                new CaseMerged(id(30), id(3)),
                new CaseUnmerged(id(30), id(3), "Två olika fel, visade det sig"),
                new CaseSplitOff(id(4), List.of(id(11), id(12))),
                new CaseWithdrawn("rita", WithdrawalReason.REQUESTER, "Уже не нужно, спасибо"),
                new MessageReceived(id(11), "desk", Channel.PHONE, "Она звонила: «всё ещё не работает» 😕",
                        List.of(new Attachment(id(21), "журнал.txt", "text/plain", 512,
                                "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae")),
                        id(40), "rita"),
                new MessageSent(id(12), "anna", "Prova att starta om skrivaren — det brukar hjälpa.",
                        MessageKind.RECOMMENDATION, new ProblemEventReference(id(60), id(61))),
                new NoteAdded(id(13), "boris", "Похоже на старый драйвер; see the vendor's note"),
                new SelfHelpAccepted(ref("known-solution", "printer-driver", 3), "rita"));
    }
}
