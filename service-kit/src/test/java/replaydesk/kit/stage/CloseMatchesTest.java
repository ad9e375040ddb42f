package replaydesk.kit.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CloseMatchesTest {

    private static final Map<String, List<String>> TEAMS = Map.of(
            "network", List.of("network", "Network", "Сетевая группа", "Nätverk"),
            "service-desk", List.of("service-desk", "Service desk", "Первая линия", "Servicedesk"),
            "security", List.of("security", "Security", "Безопасность", "Säkerhet"));

    @ParameterizedTest
    @CsvSource({"netwrok, network", "Network, network", "nätvärk, network", "сетевая, network",
            "service desk, service-desk", "Servcedesk, service-desk", "безопасностъ, security"})
    void aSlipAnotherLanguageOrTheBeginningIsEnough(String meant, String key) {
        assertThat(CloseMatches.of(meant, TEAMS)).startsWith(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Group 56", "x", "зарплата"})
    void whatIsLikeNothingMeansNothing(String meant) {
        assertThat(CloseMatches.of(meant, TEAMS)).isEmpty();
    }

    @Test
    void thereAreNeverMoreThanThree() {
        var many = Map.of("team-a", List.of("team-a"), "team-b", List.of("team-b"), "team-c", List.of("team-c"),
                "team-d", List.of("team-d"));

        assertThat(CloseMatches.of("team-b", many)).hasSize(3).startsWith("team-b");
    }
}
