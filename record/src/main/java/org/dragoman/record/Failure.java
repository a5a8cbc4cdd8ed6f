package org.dragoman.record;

import java.time.LocalDateTime;

/**
 * An input that could not be kept.
 *
 * @param origin the file, and the line or record where known
 * @param reason in words for the user
 * @param failed when, in UTC
 */
public record Failure(String origin, String reason, LocalDateTime failed) {}
