package replaydesk.kit.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamedOrganisationTest {

    private static Caller of(String... organisations) {
        return new Caller("anna", "Anna", Set.of(Role.OPERATOR), Set.of(organisations), null);
    }

    @Test
    void whoActsForOneNeedNotNameIt() {
        assertThat(NamedOrganisation.of(null, of("acme"))).isEqualTo("acme");
        assertThat(NamedOrganisation.of("acme", of("acme", "globex"))).isEqualTo("acme");
        assertThat(NamedOrganisation.of("initech", of(Caller.ALL))).isEqualTo("initech");
    }

    @Test
    void whoActsForSeveralOrNoneNamesOne() {
        for (var caller : new Caller[] {of("acme", "globex"), of(Caller.ALL), of()}) {
            assertThatThrownBy(() -> NamedOrganisation.of(null, caller)).hasMessageContaining("invalid-request")
                    .hasMessageContaining("/organisation");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"globex", "", "*", "ACME"})
    void nobodyActsForAnotherOne(String named) {
        assertThatThrownBy(() -> NamedOrganisation.of(named, of("acme"))).hasMessageContaining("forbidden");
    }
}
