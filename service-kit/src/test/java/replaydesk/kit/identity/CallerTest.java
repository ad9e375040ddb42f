package replaydesk.kit.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class CallerTest {

    @Test
    void seesOnlyItsOwnOrganisations() {
        var rita = new Caller("rita", "Rita", Set.of(Role.REQUESTER), Set.of("acme"), "sv");

        assertThat(rita.mayRead("acme")).isTrue();
        assertThat(rita.mayRead("globex")).isFalse();
    }

    @Test
    void seesEveryOrganisationWithTheStar() {
        var anna = new Caller("anna", "Anna", Set.of(Role.OPERATOR), Set.of(Caller.ALL), null);

        assertThat(anna.mayRead("globex")).isTrue();
        assertThat(anna.readsAll()).isTrue();
    }

    @Test
    void aCaseOfNoOrganisationIsForThoseWhoActForAll() {
        var rita = new Caller("rita", "Rita", Set.of(Role.REQUESTER), Set.of("acme"), "sv");
        var anna = new Caller("anna", "Anna", Set.of(Role.OPERATOR), Set.of(Caller.ALL), null);

        assertThat(rita.mayRead(null)).isFalse();
        assertThat(anna.mayRead(null)).isTrue();
    }

    @Test
    void aSystemIsNoPersonUnlessItAlsoWorksOnCases() {
        assertThat(withRoles(Role.INTEGRATOR).isPerson()).isFalse();
        assertThat(withRoles(Role.IMPORTER).isPerson()).isFalse();
        assertThat(withRoles(Role.REQUESTER).isPerson()).isTrue();
        assertThat(withRoles(Role.IMPORTER, Role.ADMIN).isPerson()).isTrue();
    }

    private static Caller withRoles(Role... roles) {
        return new Caller("someone", "Someone", Set.of(roles), Set.of(), null);
    }
}
