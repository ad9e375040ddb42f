package replaydesk.intake.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import replaydesk.events.value.Channel;
import replaydesk.events.value.Requester;
import replaydesk.intake.registration.RegisterCase.Contact;
import replaydesk.kit.identity.Caller;
import replaydesk.kit.identity.Role;

class RequestersTest {

    private static final Contact RITA = new Contact("rita", null, "Rita", null, null, null);
    private static final UUID CASE = new UUID(1, 1);

    private static Caller caller(Role... roles) {
        return new Caller("sven", "Sven", Set.of(roles), Set.of("acme"), "sv");
    }

    private static Requester of(Channel channel, Contact contact, Caller caller) {
        return Requesters.of(new RegisterCase(null, contact, channel, "Skrivaren", null, null, null, null, null, null), "acme", CASE, caller);
    }

    @Test
    void aRequesterRegistersForHimselfWhateverTheBodySays() {
        assertThat(of(Channel.PORTAL, RITA, caller(Role.REQUESTER)).id()).isEqualTo("sven");
        assertThat(of(Channel.MONITORING, null, caller(Role.REQUESTER)).id()).isEqualTo("sven");
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
        assertThat(Registering.decide(new RegisterCase(null, null, Channel.MONITORING, "Disk full", null, null, null, null, null, null),
                "acme", "100007", null, null).event()).hasFieldOrPropertyWithValue("requester", null)
                .hasFieldOrPropertyWithValue("language", null);
    }
}
