/**
 * The words that several events share. A component that is absent is {@code null}; a list that is absent is empty.
 * People appear by their pseudonymous id (the token's subject); whatever names them is {@link replaydesk.events.value.Personal}.
 */
package replaydesk.events.value;
