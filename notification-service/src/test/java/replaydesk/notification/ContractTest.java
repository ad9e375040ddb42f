package replaydesk.notification;

import java.util.List;
import org.junit.jupiter.api.Test;
import replaydesk.events.value.WithdrawalReason;
import replaydesk.events.value.WorkKind;
import replaydesk.testing.PureFunctions;
import replaydesk.testing.StageContract;

class ContractTest {

    @Test
    void handlesWhatItReadsAndNothingElse() {
        StageContract.verify(new NotificationStage(), List.of(
                List.of(Stories.registered("rita@example.org", "sv"), Stories.DELIVERED,
                        Stories.completed("r@example.org"), Stories.sent("hej"), Stories.asked(), Stories.proposed(),
                        Stories.reminded(), Stories.closed(), Stories.reopened(), Stories.classified("ru"),
                        Stories.reminded(Stories.LINK), Stories.askedAgain(Stories.LINK),
                        Stories.extended(Stories.LINK), Stories.unasked(Stories.LINK), Stories.lapsed(),
                        Stories.survey(), Stories.surveyReminded(), Stories.consentAsked(), Stories.handedOver(),
                        Stories.vendorUpdated("A-78"), Stories.overdue(), Stories.consentRefused(), Stories.returned(),
                        Stories.escalated("lena"), Stories.consulted("boris", null), Stories.consultationReminded(),
                        Stories.consultationAnswered(), Stories.consulted(null, "network"),
                        Stories.consultationWithdrawn(),
                        Stories.offered(), Stories.scheduled(WorkKind.VISIT, 1), Stories.cancelled(),
                        Stories.withdrawn(WithdrawalReason.MISTAKE), Stories.FAILED),
                List.of(Stories.registered("rita@example.org", "sv", true), Stories.IMPORTED)));
    }

    @Test
    void isPure() {
        PureFunctions.verify("replaydesk.notification", "delivery.Asked", "mail.MailContentMapper", "mail.EncodedWords",
                "mail.MailContent", "mail.StaffLetters", "mail.VendorLetters", "address", "notice");
    }
}
