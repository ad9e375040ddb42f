/**
 * Values that several events share. An absent component is {@code null}; an absent list is empty. People appear by
 * their pseudonymous id (the token's subject); anything that names them is {@link replaydesk.events.value.Personal}.
 */
package replaydesk.events.value;
