package replaydesk.notification.evolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.events.catalogue.CaseRegistered;
import replaydesk.events.value.Channel;
import replaydesk.events.value.WorkKind;
import replaydesk.notification.NotificationStage;
import replaydesk.notification.Stories;
import replaydesk.notification.notice.Notice;
import replaydesk.testing.StageFixture;

class AskedMailTest {

    private final StageFixture<NotificationCase> fixture = new StageFixture<>(new NotificationStage());

    private AskedMailTest given(CaseEvent... events) {
        fixture.given(Stories.registered("rita@example.org", "sv")).given(events);
        return this;
    }

    /** Returns the mails that the event asks for. */
    private List<AskedMail> when(CaseEvent event) {
        return AskedMail.by(event, fixture.given(event).state());
    }

    @Test
    void givenAConsent_whenHandedOver_thenTheVendorIsToldByIt() {
        var mails = given(Stories.consentAsked()).when(Stories.handedOver());

        assertThat(mails).extracting(AskedMail::notice).containsExactly(Notice.CASE_HANDED_TO_VENDOR,
                Notice.VENDOR_GIVEN_CASE);
        assertThat(mails).extracting(AskedMail::recipient).containsExactly("rita", "vendor:alfa");
        assertThat(mails.getFirst().quoted()).isNull();
        assertThat(mails.getLast().quoted()).isEqualTo(fixture.state().others().consent().offset());
        assertThat(fixture.state().asked()).as("registered, asked for consent, and these").isEqualTo(4);
    }

    @Test
    void givenAnotherConsentThanTheHandOverNames_thenItIsNotQuoted() {
        given(Stories.consentAsked());

        assertThat(when(Stories.handedOver("alfa", 1, Stories.LINK, "logs")).getLast().quoted()).isNull();
    }

    @Test
    void givenNobodyWhoAskedForTheCase_thenTheVendorIsToldAlone() {
        var alert = new CaseRegistered("RD-1000-7", "acme", null, Channel.MONITORING, "Disk full", null, null, "en",
                List.of(), List.of(), false);
        fixture.given(alert);

        assertThat(when(Stories.handedOver())).extracting(AskedMail::recipient).containsExactly("vendor:alfa");
        assertThat(when(Stories.escalated("lena"))).extracting(AskedMail::recipient).containsExactly("lena");
    }

    @Test
    void givenAnImport_thenNobodyIsTold() {
        fixture.given(Stories.registered("rita@example.org", "sv", true));

        assertThat(when(Stories.handedOver())).isEmpty();
        assertThat(when(Stories.escalated("lena"))).isEmpty();
        assertThat(when(Stories.consulted("boris", null))).isEmpty();
        assertThat(fixture.state().asked()).isZero();
    }

    @Test
    void givenAVendorThatSaidItsReference_whenOverdue_thenItIsRepeated() {
        given(Stories.handedOver());
        assertThat(when(Stories.overdue()).getFirst().quoted()).isNull();

        when(Stories.vendorUpdated("A-78"));
        var named = fixture.state().others().reference();
        when(Stories.vendorUpdated(null));

        assertThat(when(Stories.overdue())).containsExactly(new AskedMail(Notice.VENDOR_REMINDED, "vendor:alfa",
                named));
    }

    @Test
    void givenAHandOverOfWhichTheVendorIsToldStill_thenItEndsWithTheConsentAndWithTheCase() {
        for (var end : List.of(Stories.consentRefused(), Stories.returned(), Stories.closed())) {
            var one = new StageFixture<>(new NotificationStage())
                    .given(Stories.registered("rita@example.org", "sv"), Stories.handedOver());
            assertThat(one.state().others().handedOver()).isNotNull();
            assertThat(one.given(end).state().others().handedOver()).isNull();
        }
    }

    @Test
    void givenAColleagueOrATeamThatIsAsked_thenItIsTheOneToldAndReminded() {
        assertThat(given().when(Stories.consulted(null, "network")))
                .containsExactly(new AskedMail(Notice.CONSULTATION_ASKED, "team:network", null));
        var reminder = when(Stories.consultationReminded()).getFirst();
        assertThat(reminder.recipient()).isEqualTo("team:network");
        assertThat(reminder.quoted()).isEqualTo(fixture.state().others().consultations().getFirst().offset());

        when(Stories.consultationAnswered());
        assertThat(fixture.state().others().consultations()).isEmpty();
        assertThat(when(Stories.consulted("boris", null))).extracting(AskedMail::recipient).containsExactly("boris");
    }

    @Test
    void givenACaseThatEnded_thenItsConsultationsAreForgotten() {
        given(Stories.consulted("boris", null));

        assertThat(fixture.given(Stories.closed()).state().others().consultations()).isEmpty();
    }

    @Test
    void givenWorkWithATime_thenTheRequesterIsToldOfItAndOfEachChange() {
        assertThat(given().when(Stories.scheduled(WorkKind.VISIT, 1)))
                .containsExactly(new AskedMail(Notice.WORK_SCHEDULED, "rita", null));
        assertThat(when(Stories.scheduled(WorkKind.VISIT, 2)))
                .containsExactly(new AskedMail(Notice.WORK_RESCHEDULED, "rita", null));
        var told = fixture.state().asking(Stories.PROPOSAL);
        assertThat(when(Stories.cancelled())).containsExactly(new AskedMail(Notice.WORK_CANCELLED, "rita", told));
    }

    @Test
    void givenWorkAtTheDesk_thenNobodyIsTold() {
        assertThat(given().when(Stories.scheduled(WorkKind.DESK, 1))).isEmpty();
        assertThat(when(Stories.scheduled(WorkKind.DESK, 2))).isEmpty();
        assertThat(when(Stories.cancelled())).isEmpty();
    }

    @Test
    void givenAnImportOrNobodyWhoAsked_thenNobodyIsToldOfWork() {
        var alert = new CaseRegistered("RD-1000-7", "acme", null, Channel.MONITORING, "Disk full", null, null, "en",
                List.of(), List.of(), false);
        for (var registered : List.of(alert, Stories.registered("rita@example.org", "sv", true))) {
            var one = new StageFixture<>(new NotificationStage()).given(registered, Stories.offered(),
                    Stories.scheduled(WorkKind.VISIT, 1), Stories.cancelled());
            assertThat(one.state().asked()).isEqualTo(0);
        }
    }

    @Test
    void givenAnOffer_thenTheRequesterIsAskedToChoose() {
        assertThat(given().when(Stories.offered()))
                .containsExactly(new AskedMail(Notice.WORK_OFFERED, "rita", null));
    }

    @Test
    void givenACaseThatBounces_thenTheManagerIsToldOnceAnEscalation() {
        given();
        assertThat(when(Stories.escalated("lena"))).hasSize(1);
        assertThat(when(Stories.escalated(null))).isEmpty();
        assertThat(when(Stories.escalated("lena"))).hasSize(1);
    }
}
