package replaydesk.stack.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import replaydesk.stack.service.Readiness.Answer;

class ReadyWatchTest {
    private static final String BUILDING = """
            {"status":"DOWN","checks":[{"name":"PostgreSQL","status":"UP"},
              {"name":"projection","status":"DOWN",\
            "data":{"state":"building","built":3700,"end":10000,"lag":6300}}]}""";

    @Test
    void a_health_document_tells_how_far_the_projection_is_built() {
        assertThat(Readiness.building(BUILDING)).contains(new ProjectionProgress(3_700, 10_000));
        assertThat(new ProjectionProgress(3_700, 10_000).percent()).isEqualTo(37);
        assertThat(new ProjectionProgress(0, 0).percent()).isEqualTo(100);
    }

    @Test
    void a_document_without_a_projection_that_builds_tells_nothing() {
        assertThat(Readiness.building("{\"checks\":[{\"name\":\"projection\",\"data\":{\"state\":\"open\"}}]}"))
                .isEmpty();
        assertThat(Readiness.building("Bad gateway")).isEmpty();
        assertThat(Readiness.building("")).isEmpty();
    }

    @Test
    void each_step_of_the_building_is_told_once_until_the_service_is_ready() {
        Deque<Answer> answers = new ArrayDeque<>(List.of(building(10), building(10), building(60),
                new Answer(true, Optional.empty())));
        List<ProjectionProgress> told = new ArrayList<>();

        assertThat(new ReadyWatch(answers::remove, told::add).await(Duration.ofMinutes(1))).isTrue();

        assertThat(told).extracting(ProjectionProgress::built).containsExactly(10L, 60L);
    }

    @Test
    void a_building_that_stands_still_uses_up_the_patience() {
        assertThat(new ReadyWatch(() -> building(10), step -> {}).await(Duration.ofMillis(1))).isFalse();
    }

    private static Answer building(long built) {
        return new Answer(false, Optional.of(new ProjectionProgress(built, 100)));
    }
}
