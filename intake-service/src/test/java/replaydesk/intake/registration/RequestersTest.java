package replaydesk.intake.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import replaydesk.events.value.Channel;
import replaydesk.events.value.Requester;
import replaydesk.intake.registration.RegisterCase.Contact;
import replaydesk.kit.identity.Caller;
import replaydesk.kit.identity.Role;
import replaydesk.kit.problem.ProblemException;

class RequestersTest {

    private static final Contact RITA = new Contact("rita", null, "Rita", null, null, null);
    private static final UUID CASE = new UUID(1, 1);

    private static Caller caller(Role... roles) {
        return new Caller("sven", "Sven", Set.of(roles), Set.of("acme"), "sv");
    }

    private static Requester of(Channel channel, Contact contact, Caller caller) {
        return Requesters.of(new RegisterCase(null, contact, channel, "Skrivaren", null, null, null, null, null, null),
                "acme", CASE, caller);
    }

    @Test
    void aRequesterRegistersForHimselfWhateverTheBodySays() {
        assertThat(of(Channel.PORTAL, RITA, caller(Role.REQUESTER)).id()).isEqualTo("sven");
        assertThat(of(Channel.MONITORING, null, caller(Role.REQUESTER)).id()).isEqualTo("sven");
    }

    @Test
    void mailsToARequesterGoToTheAddressOfTheTokenWhateverTheBodySays() {
        var boss = new Contact(null, null, "Rita", "boss@acme.example", "+468123456", "ru");
        var known = new Caller("rita", "Rita Berg", Set.of(Role.REQUESTER), Set.of("acme"), "sv", "rita@acme.example");

        assertThat(of(Channel.PORTAL, boss, known))
                .isEqualTo(new Requester("rita", false, "Rita", "rita@acme.example", "+468123456", "ru"));
        assertThat(of(Channel.PORTAL, null, known))
                .isEqualTo(new Requester("rita", false, "Rita Berg", "rita@acme.example", null, "sv"));
        assertThat(of(Channel.PORTAL, boss, caller(Role.REQUESTER)).email()).isNull();
        assertThat(of(Channel.PHONE, boss, caller(Role.OPERATOR)).email()).isEqualTo("boss@acme.example");
    }

    @Test
    void anAddressThatNoServerTakesIsNoneAlsoInAToken() {
        var known = new Caller("rita", "Rita", Set.of(Role.REQUESTER), Set.of("acme"), "sv", "rita");

        assertThat(of(Channel.PORTAL, null, known).email()).isNull();
    }

    @Test
    void whoRegistersForOthersSaysForWhom() {
        for (var role : List.of(Role.OPERATOR, Role.LEAD, Role.INTEGRATOR, Role.IMPORTER)) {
            assertThatExceptionOfType(ProblemException.class).as(role.claim())
                    .isThrownBy(() -> of(Channel.PHONE, null, caller(role, Role.REQUESTER)))
                    .satisfies(e -> assertThat(e.problem().detail()).startsWith("/requester: "));
        }
    }

    @Test
    void whoIsOfTheDeskAndARequesterTooRegistersForOthers() {
        assertThat(of(Channel.PHONE, RITA, caller(Role.REQUESTER, Role.OPERATOR)).id()).isEqualTo("rita");
        assertThat(of(Channel.API, RITA, caller(Role.REQUESTER, Role.INTEGRATOR)).id()).isEqualTo("rita");
    }

    @Test
    void anAlertThatNamesNobodyIsOfNobody() {
        assertThat(of(Channel.MONITORING, null, caller(Role.INTEGRATOR))).isNull();
        assertThat(of(Channel.MONITORING, RITA, caller(Role.INTEGRATOR)).id()).isEqualTo("rita");
        assertThat(RegisterCaseDecision.decide(
                new RegisterCase(null, null, Channel.MONITORING, "Disk full", null, null, null, null, null, null),
                "acme", "100007", null, null).event()).hasFieldOrPropertyWithValue("requester", null)
                .hasFieldOrPropertyWithValue("language", null);
    }
}
