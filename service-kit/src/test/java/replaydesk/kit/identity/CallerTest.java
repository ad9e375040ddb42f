package replaydesk.kit.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
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

    @Test
    void seesAsMuchAsTheRoleThatSeesMost() {
        assertThat(withRoles(Role.REQUESTER).reader()).isEqualTo(Reader.REQUESTER);
        assertThat(withRoles().reader()).isEqualTo(Reader.REQUESTER);
        assertThat(withRoles(Role.REQUESTER, Role.INTEGRATOR).reader()).isEqualTo(Reader.SYSTEM);
        for (var desk : List.of(Role.OPERATOR, Role.LEAD, Role.ANALYST, Role.IMPORTER, Role.ADMIN)) {
            assertThat(withRoles(desk).reader()).isEqualTo(Reader.DESK);
            assertThat(withRoles(Role.REQUESTER, desk).reader()).isEqualTo(Reader.DESK);
        }
    }

    @Test
    void speaksForOthersOnlyByARoleThatWritesDownWhatTheySay() {
        for (var role : Role.values()) {
            boolean writes = Set.of(Role.INTEGRATOR, Role.IMPORTER, Role.OPERATOR, Role.LEAD).contains(role);
            assertThat(withRoles(role).speaksForOthers()).as("%s", role).isEqualTo(writes);
            assertThat(withRoles(Role.REQUESTER, role).speaksForOthers()).as("requester and %s", role)
                    .isEqualTo(writes);
        }
    }

    private static Caller withRoles(Role... roles) {
        return new Caller("someone", "Someone", new HashSet<>(List.of(roles)), Set.of(), null);
    }
}
