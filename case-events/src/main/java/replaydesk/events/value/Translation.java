package replaydesk.events.value;

/**
 * A text in another language.
 *
 * @param language BCP 47, without script and region
 */
public record Translation(String language, @Personal String text) {
}
