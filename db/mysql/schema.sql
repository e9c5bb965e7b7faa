CREATE TABLE IF NOT EXISTS `__EFMigrationsHistory` (
    `MigrationId` varchar(150) CHARACTER SET utf8mb4 NOT NULL,
    `ProductVersion` varchar(32) CHARACTER SET utf8mb4 NOT NULL,
    CONSTRAINT `PK___EFMigrationsHistory` PRIMARY KEY (`MigrationId`)
) CHARACTER SET=utf8mb4;

START TRANSACTION;
DROP PROCEDURE IF EXISTS MigrationsScript;
DELIMITER //
CREATE PROCEDURE MigrationsScript()
BEGIN
    IF NOT EXISTS(SELECT 1 FROM `__EFMigrationsHistory` WHERE `MigrationId` = '20261123161604_Initial') THEN

    ALTER DATABASE CHARACTER SET utf8mb4;

    END IF;
END //
DELIMITER ;
CALL MigrationsScript();
DROP PROCEDURE MigrationsScript;

DROP PROCEDURE IF EXISTS MigrationsScript;
DELIMITER //
CREATE PROCEDURE MigrationsScript()
BEGIN
    IF NOT EXISTS(SELECT 1 FROM `__EFMigrationsHistory` WHERE `MigrationId` = '20261123161604_Initial') THEN

    CREATE TABLE `accounts` (
        `id` char(36) COLLATE ascii_general_ci NOT NULL,
        `display_name` varchar(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL,
        `role` varchar(30) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL,
        `department` varchar(30) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NULL,
        `division` varchar(6) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NULL,
        `firm_id` char(36) COLLATE ascii_general_ci NULL,
        `user_name` varchar(256) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NULL,
        `normalized_user_name` varchar(256) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NULL,
        `email` varchar(256) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NULL,
        `normalized_email` varchar(256) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NULL,
        `email_confirmed` tinyint(1) NOT NULL,
        `password_hash` longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
        `security_stamp` longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NULL,
        `concurrency_stamp` longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NULL,
        `phone_number` longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NULL,
        `phone_number_confirmed` tinyint(1) NOT NULL,
        `two_factor_enabled` tinyint(1) NOT NULL,
        `lockout_end` datetime(6) NULL,
        `lockout_enabled` tinyint(1) NOT NULL,
        `access_failed_count` int NOT NULL,
        CONSTRAINT `PK_accounts` PRIMARY KEY (`id`)
    ) CHARACTER SET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;

    END IF;
END //
DELIMITER ;
CALL MigrationsScript();
DROP PROCEDURE MigrationsScript;

DROP PROCEDURE IF EXISTS MigrationsScript;
DELIMITER //
CREATE PROCEDURE MigrationsScript()
BEGIN
    IF NOT EXISTS(SELECT 1 FROM `__EFMigrationsHistory` WHERE `MigrationId` = '20261123161604_Initial') THEN

    CREATE TABLE `credit_facts` (
        `id` char(36) COLLATE ascii_general_ci NOT NULL,
        `subject_id` char(36) COLLATE ascii_general_ci NOT NULL,
        `sequence` int NOT NULL,
        `kind` varchar(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL,
        `key` varchar(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        `happened_on` date NOT NULL,
        `recorded_at` datetime(6) NOT NULL,
        `source_id` char(36) COLLATE ascii_general_ci NOT NULL,
        `payload` varchar(1000) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL,
        `rule_version` varchar(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL,
        `corrects` varchar(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NULL,
        `previous_hash` varchar(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        `hash` varchar(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        CONSTRAINT `PK_credit_facts` PRIMARY KEY (`id`)
    ) CHARACTER SET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;

    END IF;
END //
DELIMITER ;
CALL MigrationsScript();
DROP PROCEDURE MigrationsScript;

DROP PROCEDURE IF EXISTS MigrationsScript;
DELIMITER //
CREATE PROCEDURE MigrationsScript()
BEGIN
    IF NOT EXISTS(SELECT 1 FROM `__EFMigrationsHistory` WHERE `MigrationId` = '20261123161604_Initial') THEN

    CREATE TABLE `credit_records` (
        `id` char(36) COLLATE ascii_general_ci NOT NULL,
        `version` bigint NOT NULL,
        `facts` int NOT NULL,
        `head` varchar(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        `evidence` longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL,
        `rule_version` varchar(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL,
        `scored_as_of` date NOT NULL,
        `score_milli` int NOT NULL,
        `grade` varchar(30) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL,
        `held` varchar(30) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NULL,
        `ungated_grade` varchar(30) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL,
        `low_milli` int NOT NULL,
        `high_milli` int NOT NULL,
        `answers` int NOT NULL,
        `input_hash` varchar(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        `rank` int NOT NULL,
        `county_code` varchar(6) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        `township_code` varchar(9) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        CONSTRAINT `PK_credit_records` PRIMARY KEY (`id`)
    ) CHARACTER SET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;

    END IF;
END //
DELIMITER ;
CALL MigrationsScript();
DROP PROCEDURE MigrationsScript;

DROP PROCEDURE IF EXISTS MigrationsScript;
DELIMITER //
CREATE PROCEDURE MigrationsScript()
BEGIN
    IF NOT EXISTS(SELECT 1 FROM `__EFMigrationsHistory` WHERE `MigrationId` = '20261123161604_Initial') THEN

    CREATE TABLE `files` (
        `id` char(36) COLLATE ascii_general_ci NOT NULL,
        `purpose` varchar(30) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL,
        `owner_id` char(36) COLLATE ascii_general_ci NOT NULL,
        `name` varchar(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL,
        `content_type` varchar(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL,
        `bytes` bigint NOT NULL,
        `sha256` varchar(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL,
        `stored_at` datetime(6) NOT NULL,
        `version` bigint NOT NULL,
        CONSTRAINT `PK_files` PRIMARY KEY (`id`)
    ) CHARACTER SET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;

    END IF;
END //
DELIMITER ;
CALL MigrationsScript();
DROP PROCEDURE MigrationsScript;

DROP PROCEDURE IF EXISTS MigrationsScript;
DELIMITER //
CREATE PROCEDURE MigrationsScript()
BEGIN
    IF NOT EXISTS(SELECT 1 FROM `__EFMigrationsHistory` WHERE `MigrationId` = '20261123161604_Initial') THEN

    CREATE TABLE `firms` (
        `id` char(36) COLLATE ascii_general_ci NOT NULL,
        `code` varchar(18) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        `code_override_reason` varchar(500) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NULL,
        `name` varchar(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL,
        `kinds` varchar(30) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL,
        `model` varchar(30) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NULL,
        `main_service` varchar(30) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL,
        `county_code` varchar(6) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        `township_code` varchar(9) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        `street` varchar(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL,
        `phone` varchar(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL,
        `legal_representative` varchar(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL,
        `contact_name` varchar(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL,
        `contact_mobile` varchar(160) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NULL,
        `clerk_id` char(36) COLLATE ascii_general_ci NOT NULL,
        `status` varchar(30) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL,
        `promise_text_version` varchar(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NULL,
        `promise_signed_by` varchar(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NULL,
        `promise_signed_at` datetime(6) NULL,
        `created_at` datetime(6) NOT NULL,
        `submitted_at` datetime(6) NULL,
        `review_due_on` date NULL,
        `missing_papers` varchar(500) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NULL,
        `returned_at` datetime(6) NULL,
        `decided_at` datetime(6) NULL,
        `decided_by` char(36) COLLATE ascii_general_ci NULL,
        `decision_reason` varchar(500) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NULL,
        `standing` varchar(30) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL,
        `standing_document` varchar(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NULL,
        `version` bigint NOT NULL,
        CONSTRAINT `PK_firms` PRIMARY KEY (`id`)
    ) CHARACTER SET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;

    END IF;
END //
DELIMITER ;
CALL MigrationsScript();
DROP PROCEDURE MigrationsScript;

DROP PROCEDURE IF EXISTS MigrationsScript;
DELIMITER //
CREATE PROCEDURE MigrationsScript()
BEGIN
    IF NOT EXISTS(SELECT 1 FROM `__EFMigrationsHistory` WHERE `MigrationId` = '20261123161604_Initial') THEN

    CREATE TABLE `history` (
        `id` char(36) COLLATE ascii_general_ci NOT NULL,
        `event` varchar(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL,
        `subject_id` char(36) COLLATE ascii_general_ci NOT NULL,
        `payload` text CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL,
        `actor_id` char(36) COLLATE ascii_general_ci NULL,
        `at` datetime(6) NOT NULL,
        CONSTRAINT `PK_history` PRIMARY KEY (`id`)
    ) CHARACTER SET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;

    END IF;
END //
DELIMITER ;
CALL MigrationsScript();
DROP PROCEDURE MigrationsScript;

DROP PROCEDURE IF EXISTS MigrationsScript;
DELIMITER //
CREATE PROCEDURE MigrationsScript()
BEGIN
    IF NOT EXISTS(SELECT 1 FROM `__EFMigrationsHistory` WHERE `MigrationId` = '20261123161604_Initial') THEN

    CREATE TABLE `number_series` (
        `series` varchar(30) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        `last` int NOT NULL,
        CONSTRAINT `PK_number_series` PRIMARY KEY (`series`)
    ) CHARACTER SET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;

    END IF;
END //
DELIMITER ;
CALL MigrationsScript();
DROP PROCEDURE MigrationsScript;

DROP PROCEDURE IF EXISTS MigrationsScript;
DELIMITER //
CREATE PROCEDURE MigrationsScript()
BEGIN
    IF NOT EXISTS(SELECT 1 FROM `__EFMigrationsHistory` WHERE `MigrationId` = '20261123161604_Initial') THEN

    CREATE TABLE `outbox` (
        `id` char(36) COLLATE ascii_general_ci NOT NULL,
        `to` varchar(160) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL,
        `text` text CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL,
        `written_at` datetime(6) NOT NULL,
        `sent_at` datetime(6) NULL,
        CONSTRAINT `PK_outbox` PRIMARY KEY (`id`)
    ) CHARACTER SET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;

    END IF;
END //
DELIMITER ;
CALL MigrationsScript();
DROP PROCEDURE MigrationsScript;

DROP PROCEDURE IF EXISTS MigrationsScript;
DELIMITER //
CREATE PROCEDURE MigrationsScript()
BEGIN
    IF NOT EXISTS(SELECT 1 FROM `__EFMigrationsHistory` WHERE `MigrationId` = '20261123161604_Initial') THEN

    CREATE TABLE `personal_data_reads` (
        `id` char(36) COLLATE ascii_general_ci NOT NULL,
        `reader_id` char(36) COLLATE ascii_general_ci NOT NULL,
        `at` datetime(6) NOT NULL,
        `person_id` char(36) COLLATE ascii_general_ci NOT NULL,
        `record_id` char(36) COLLATE ascii_general_ci NOT NULL,
        `item` varchar(30) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL,
        `purpose` varchar(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL,
        CONSTRAINT `PK_personal_data_reads` PRIMARY KEY (`id`)
    ) CHARACTER SET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;

    END IF;
END //
DELIMITER ;
CALL MigrationsScript();
DROP PROCEDURE MigrationsScript;

DROP PROCEDURE IF EXISTS MigrationsScript;
DELIMITER //
CREATE PROCEDURE MigrationsScript()
BEGIN
    IF NOT EXISTS(SELECT 1 FROM `__EFMigrationsHistory` WHERE `MigrationId` = '20261123161604_Initial') THEN

    CREATE TABLE `workers` (
        `id` char(36) COLLATE ascii_general_ci NOT NULL,
        `name` varchar(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL,
        `id_number` varchar(160) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL,
        `id_number_index` varchar(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        `mobile` varchar(160) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL,
        `registered_at` datetime(6) NOT NULL,
        `consent_given_at` datetime(6) NOT NULL,
        `consent_text_version` varchar(20) NOT NULL,
        `version` bigint NOT NULL,
        CONSTRAINT `PK_workers` PRIMARY KEY (`id`)
    ) CHARACTER SET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;

    END IF;
END //
DELIMITER ;
CALL MigrationsScript();
DROP PROCEDURE MigrationsScript;

DROP PROCEDURE IF EXISTS MigrationsScript;
DELIMITER //
CREATE PROCEDURE MigrationsScript()
BEGIN
    IF NOT EXISTS(SELECT 1 FROM `__EFMigrationsHistory` WHERE `MigrationId` = '20261123161604_Initial') THEN

    CREATE TABLE `account_claims` (
        `id` int NOT NULL AUTO_INCREMENT,
        `user_id` char(36) COLLATE ascii_general_ci NOT NULL,
        `claim_type` longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NULL,
        `claim_value` longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NULL,
        CONSTRAINT `PK_account_claims` PRIMARY KEY (`id`),
        CONSTRAINT `FK_account_claims_accounts_user_id` FOREIGN KEY (`user_id`) REFERENCES `accounts` (`id`) ON DELETE CASCADE
    ) CHARACTER SET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;

    END IF;
END //
DELIMITER ;
CALL MigrationsScript();
DROP PROCEDURE MigrationsScript;

DROP PROCEDURE IF EXISTS MigrationsScript;
DELIMITER //
CREATE PROCEDURE MigrationsScript()
BEGIN
    IF NOT EXISTS(SELECT 1 FROM `__EFMigrationsHistory` WHERE `MigrationId` = '20261123161604_Initial') THEN

    CREATE TABLE `account_logins` (
        `login_provider` varchar(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL,
        `provider_key` varchar(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        `provider_display_name` longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NULL,
        `user_id` char(36) COLLATE ascii_general_ci NOT NULL,
        CONSTRAINT `PK_account_logins` PRIMARY KEY (`login_provider`, `provider_key`),
        CONSTRAINT `FK_account_logins_accounts_user_id` FOREIGN KEY (`user_id`) REFERENCES `accounts` (`id`) ON DELETE CASCADE
    ) CHARACTER SET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;

    END IF;
END //
DELIMITER ;
CALL MigrationsScript();
DROP PROCEDURE MigrationsScript;

DROP PROCEDURE IF EXISTS MigrationsScript;
DELIMITER //
CREATE PROCEDURE MigrationsScript()
BEGIN
    IF NOT EXISTS(SELECT 1 FROM `__EFMigrationsHistory` WHERE `MigrationId` = '20261123161604_Initial') THEN

    CREATE TABLE `account_tokens` (
        `user_id` char(36) COLLATE ascii_general_ci NOT NULL,
        `login_provider` varchar(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL,
        `name` varchar(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL,
        `value` longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NULL,
        CONSTRAINT `PK_account_tokens` PRIMARY KEY (`user_id`, `login_provider`, `name`),
        CONSTRAINT `FK_account_tokens_accounts_user_id` FOREIGN KEY (`user_id`) REFERENCES `accounts` (`id`) ON DELETE CASCADE
    ) CHARACTER SET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;

    END IF;
END //
DELIMITER ;
CALL MigrationsScript();
DROP PROCEDURE MigrationsScript;

DROP PROCEDURE IF EXISTS MigrationsScript;
DELIMITER //
CREATE PROCEDURE MigrationsScript()
BEGIN
    IF NOT EXISTS(SELECT 1 FROM `__EFMigrationsHistory` WHERE `MigrationId` = '20261123161604_Initial') THEN

    CREATE TABLE `complaints` (
        `id` char(36) COLLATE ascii_general_ci NOT NULL,
        `number` varchar(30) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        `firm_id` char(36) COLLATE ascii_general_ci NOT NULL,
        `county_code` varchar(6) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        `department` varchar(30) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL,
        `category` varchar(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL,
        `particulars` text CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL,
        `happened_on` date NOT NULL,
        `account` text CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL,
        `wish` varchar(1000) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL,
        `complainant_name` varchar(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL,
        `complainant_mobile` varchar(160) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL,
        `complainant_key` varchar(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        `status` varchar(30) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL,
        `filed_at` datetime(6) NOT NULL,
        `accept_due_on` date NOT NULL,
        `due_on` date NULL,
        `accepted_at` datetime(6) NULL,
        `refusal_ground` varchar(30) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NULL,
        `refusal_reason` text CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NULL,
        `answer_due_on` date NULL,
        `answered_at` datetime(6) NULL,
        `firm_answer` text CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NULL,
        `decide_due_on` date NULL,
        `decided_at` datetime(6) NULL,
        `officer_id` char(36) COLLATE ascii_general_ci NULL,
        `finding` varchar(30) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NULL,
        `severity` varchar(30) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NULL,
        `treatment` varchar(30) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NULL,
        `reasons` text CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NULL,
        `version` bigint NOT NULL,
        CONSTRAINT `PK_complaints` PRIMARY KEY (`id`),
        CONSTRAINT `FK_complaints_firms_firm_id` FOREIGN KEY (`firm_id`) REFERENCES `firms` (`id`) ON DELETE RESTRICT
    ) CHARACTER SET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;

    END IF;
END //
DELIMITER ;
CALL MigrationsScript();
DROP PROCEDURE MigrationsScript;

DROP PROCEDURE IF EXISTS MigrationsScript;
DELIMITER //
CREATE PROCEDURE MigrationsScript()
BEGIN
    IF NOT EXISTS(SELECT 1 FROM `__EFMigrationsHistory` WHERE `MigrationId` = '20261123161604_Initial') THEN

    CREATE TABLE `firm_papers` (
        `id` char(36) COLLATE ascii_general_ci NOT NULL,
        `firm_id` char(36) COLLATE ascii_general_ci NOT NULL,
        `kind` varchar(30) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL,
        `file_id` char(36) COLLATE ascii_general_ci NOT NULL,
        CONSTRAINT `PK_firm_papers` PRIMARY KEY (`id`),
        CONSTRAINT `FK_firm_papers_firms_firm_id` FOREIGN KEY (`firm_id`) REFERENCES `firms` (`id`) ON DELETE CASCADE
    ) CHARACTER SET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;

    END IF;
END //
DELIMITER ;
CALL MigrationsScript();
DROP PROCEDURE MigrationsScript;

DROP PROCEDURE IF EXISTS MigrationsScript;
DELIMITER //
CREATE PROCEDURE MigrationsScript()
BEGIN
    IF NOT EXISTS(SELECT 1 FROM `__EFMigrationsHistory` WHERE `MigrationId` = '20261123161604_Initial') THEN

    CREATE TABLE `firm_services` (
        `id` char(36) COLLATE ascii_general_ci NOT NULL,
        `firm_id` char(36) COLLATE ascii_general_ci NOT NULL,
        `service` varchar(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL,
        `group` varchar(30) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL,
        `price_fen` bigint NULL,
        `unit` varchar(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL,
        CONSTRAINT `PK_firm_services` PRIMARY KEY (`id`),
        CONSTRAINT `FK_firm_services_firms_firm_id` FOREIGN KEY (`firm_id`) REFERENCES `firms` (`id`) ON DELETE CASCADE
    ) CHARACTER SET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;

    END IF;
END //
DELIMITER ;
CALL MigrationsScript();
DROP PROCEDURE MigrationsScript;

DROP PROCEDURE IF EXISTS MigrationsScript;
DELIMITER //
CREATE PROCEDURE MigrationsScript()
BEGIN
    IF NOT EXISTS(SELECT 1 FROM `__EFMigrationsHistory` WHERE `MigrationId` = '20261123161604_Initial') THEN

    CREATE TABLE `outlets` (
        `id` char(36) COLLATE ascii_general_ci NOT NULL,
        `firm_id` char(36) COLLATE ascii_general_ci NOT NULL,
        `kind` varchar(30) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL,
        `name` varchar(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL,
        `township_code` varchar(9) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        `street` varchar(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL,
        `phone` varchar(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL,
        CONSTRAINT `PK_outlets` PRIMARY KEY (`id`),
        CONSTRAINT `FK_outlets_firms_firm_id` FOREIGN KEY (`firm_id`) REFERENCES `firms` (`id`) ON DELETE CASCADE
    ) CHARACTER SET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;

    END IF;
END //
DELIMITER ;
CALL MigrationsScript();
DROP PROCEDURE MigrationsScript;

DROP PROCEDURE IF EXISTS MigrationsScript;
DELIMITER //
CREATE PROCEDURE MigrationsScript()
BEGIN
    IF NOT EXISTS(SELECT 1 FROM `__EFMigrationsHistory` WHERE `MigrationId` = '20261123161604_Initial') THEN

    CREATE TABLE `reviews` (
        `id` char(36) COLLATE ascii_general_ci NOT NULL,
        `firm_id` char(36) COLLATE ascii_general_ci NOT NULL,
        `worker_id` char(36) COLLATE ascii_general_ci NOT NULL,
        `contract_id` char(36) COLLATE ascii_general_ci NOT NULL,
        `reviewer_key` varchar(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        `cluster_key` varchar(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        `would_use_again` tinyint(1) NOT NULL,
        `text` text CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL,
        `evidence` varchar(30) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL,
        `answered_at` datetime(6) NOT NULL,
        `reply` text CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NULL,
        `replied_at` datetime(6) NULL,
        `aspects_kind` tinyint(1) NULL,
        `aspects_on_time` tinyint(1) NULL,
        `aspects_price_as_agreed` tinyint(1) NULL,
        `aspects_skilled` tinyint(1) NULL,
        `version` bigint NOT NULL,
        CONSTRAINT `PK_reviews` PRIMARY KEY (`id`),
        CONSTRAINT `FK_reviews_firms_firm_id` FOREIGN KEY (`firm_id`) REFERENCES `firms` (`id`) ON DELETE RESTRICT
    ) CHARACTER SET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;

    END IF;
END //
DELIMITER ;
CALL MigrationsScript();
DROP PROCEDURE MigrationsScript;

DROP PROCEDURE IF EXISTS MigrationsScript;
DELIMITER //
CREATE PROCEDURE MigrationsScript()
BEGIN
    IF NOT EXISTS(SELECT 1 FROM `__EFMigrationsHistory` WHERE `MigrationId` = '20261123161604_Initial') THEN

    CREATE TABLE `certificates` (
        `id` char(36) COLLATE ascii_general_ci NOT NULL,
        `worker_id` char(36) COLLATE ascii_general_ci NOT NULL,
        `firm_id` char(36) COLLATE ascii_general_ci NOT NULL,
        `county_code` varchar(6) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        `kind` varchar(30) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL,
        `number` varchar(22) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        `number_in_use` varchar(22) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
        `occupation` varchar(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL,
        `level` int NOT NULL,
        `issuer` varchar(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL,
        `issued_on` date NOT NULL,
        `scan_id` char(36) COLLATE ascii_general_ci NOT NULL,
        `status` varchar(30) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL,
        `submitted_at` datetime(6) NOT NULL,
        `verify_due_on` date NOT NULL,
        `checked_on` date NULL,
        `check_result` varchar(500) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NULL,
        `decided_by` char(36) COLLATE ascii_general_ci NULL,
        `decided_at` datetime(6) NULL,
        `version` bigint NOT NULL,
        CONSTRAINT `PK_certificates` PRIMARY KEY (`id`),
        CONSTRAINT `FK_certificates_workers_worker_id` FOREIGN KEY (`worker_id`) REFERENCES `workers` (`id`) ON DELETE RESTRICT
    ) CHARACTER SET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;

    END IF;
END //
DELIMITER ;
CALL MigrationsScript();
DROP PROCEDURE MigrationsScript;

DROP PROCEDURE IF EXISTS MigrationsScript;
DELIMITER //
CREATE PROCEDURE MigrationsScript()
BEGIN
    IF NOT EXISTS(SELECT 1 FROM `__EFMigrationsHistory` WHERE `MigrationId` = '20261123161604_Initial') THEN

    CREATE TABLE `contracts` (
        `id` char(36) COLLATE ascii_general_ci NOT NULL,
        `number` varchar(30) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        `firm_id` char(36) COLLATE ascii_general_ci NOT NULL,
        `worker_id` char(36) COLLATE ascii_general_ci NOT NULL,
        `service` varchar(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL,
        `service_group` varchar(30) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL,
        `starts_on` date NOT NULL,
        `ends_on` date NOT NULL,
        `price_fen` bigint NOT NULL,
        `unit` varchar(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL,
        `on_model_text` tinyint(1) NOT NULL,
        `insured` tinyint(1) NOT NULL,
        `customer_name` varchar(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL,
        `customer_mobile` varchar(160) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL,
        `reviewer_key` varchar(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        `household_key` varchar(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        `address` varchar(800) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL,
        `township_code` varchar(9) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        `sign_in_code_hash` varchar(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        `wrong_sign_ins` int NOT NULL,
        `status` varchar(30) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL,
        `signed_at` datetime(6) NOT NULL,
        `completed_on` date NULL,
        `visit_count` int NOT NULL,
        `has_proven_visit` tinyint(1) NOT NULL,
        `version` bigint NOT NULL,
        CONSTRAINT `PK_contracts` PRIMARY KEY (`id`),
        CONSTRAINT `FK_contracts_firms_firm_id` FOREIGN KEY (`firm_id`) REFERENCES `firms` (`id`) ON DELETE RESTRICT,
        CONSTRAINT `FK_contracts_workers_worker_id` FOREIGN KEY (`worker_id`) REFERENCES `workers` (`id`) ON DELETE RESTRICT
    ) CHARACTER SET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;

    END IF;
END //
DELIMITER ;
CALL MigrationsScript();
DROP PROCEDURE MigrationsScript;

DROP PROCEDURE IF EXISTS MigrationsScript;
DELIMITER //
CREATE PROCEDURE MigrationsScript()
BEGIN
    IF NOT EXISTS(SELECT 1 FROM `__EFMigrationsHistory` WHERE `MigrationId` = '20261123161604_Initial') THEN

    CREATE TABLE `employments` (
        `id` char(36) COLLATE ascii_general_ci NOT NULL,
        `worker_id` char(36) COLLATE ascii_general_ci NOT NULL,
        `firm_id` char(36) COLLATE ascii_general_ci NOT NULL,
        `occupation` varchar(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL,
        `form` varchar(30) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL,
        `started_on` date NOT NULL,
        `ended_on` date NULL,
        `text_version` varchar(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NULL,
        `given_at` datetime(6) NULL,
        CONSTRAINT `PK_employments` PRIMARY KEY (`id`),
        CONSTRAINT `FK_employments_firms_firm_id` FOREIGN KEY (`firm_id`) REFERENCES `firms` (`id`) ON DELETE RESTRICT,
        CONSTRAINT `FK_employments_workers_worker_id` FOREIGN KEY (`worker_id`) REFERENCES `workers` (`id`) ON DELETE CASCADE
    ) CHARACTER SET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;

    END IF;
END //
DELIMITER ;
CALL MigrationsScript();
DROP PROCEDURE MigrationsScript;

DROP PROCEDURE IF EXISTS MigrationsScript;
DELIMITER //
CREATE PROCEDURE MigrationsScript()
BEGIN
    IF NOT EXISTS(SELECT 1 FROM `__EFMigrationsHistory` WHERE `MigrationId` = '20261123161604_Initial') THEN

    CREATE TABLE `invitations` (
        `id` char(36) COLLATE ascii_general_ci NOT NULL,
        `contract_id` char(36) COLLATE ascii_general_ci NOT NULL,
        `firm_id` char(36) COLLATE ascii_general_ci NOT NULL,
        `token_hash` varchar(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        `sent_at` datetime(6) NOT NULL,
        `expires_on` date NOT NULL,
        `version` bigint NOT NULL,
        CONSTRAINT `PK_invitations` PRIMARY KEY (`id`),
        CONSTRAINT `FK_invitations_contracts_contract_id` FOREIGN KEY (`contract_id`) REFERENCES `contracts` (`id`) ON DELETE RESTRICT
    ) CHARACTER SET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;

    END IF;
END //
DELIMITER ;
CALL MigrationsScript();
DROP PROCEDURE MigrationsScript;

DROP PROCEDURE IF EXISTS MigrationsScript;
DELIMITER //
CREATE PROCEDURE MigrationsScript()
BEGIN
    IF NOT EXISTS(SELECT 1 FROM `__EFMigrationsHistory` WHERE `MigrationId` = '20261123161604_Initial') THEN

    CREATE TABLE `visits` (
        `id` char(36) COLLATE ascii_general_ci NOT NULL,
        `contract_id` char(36) COLLATE ascii_general_ci NOT NULL,
        `on` date NOT NULL,
        `count` int NOT NULL,
        `signed_in` tinyint(1) NOT NULL,
        CONSTRAINT `PK_visits` PRIMARY KEY (`id`),
        CONSTRAINT `FK_visits_contracts_contract_id` FOREIGN KEY (`contract_id`) REFERENCES `contracts` (`id`) ON DELETE CASCADE
    ) CHARACTER SET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;

    END IF;
END //
DELIMITER ;
CALL MigrationsScript();
DROP PROCEDURE MigrationsScript;

DROP PROCEDURE IF EXISTS MigrationsScript;
DELIMITER //
CREATE PROCEDURE MigrationsScript()
BEGIN
    IF NOT EXISTS(SELECT 1 FROM `__EFMigrationsHistory` WHERE `MigrationId` = '20261123161604_Initial') THEN

    CREATE INDEX `IX_account_claims_user_id` ON `account_claims` (`user_id`);

    END IF;
END //
DELIMITER ;
CALL MigrationsScript();
DROP PROCEDURE MigrationsScript;

DROP PROCEDURE IF EXISTS MigrationsScript;
DELIMITER //
CREATE PROCEDURE MigrationsScript()
BEGIN
    IF NOT EXISTS(SELECT 1 FROM `__EFMigrationsHistory` WHERE `MigrationId` = '20261123161604_Initial') THEN

    CREATE INDEX `IX_account_logins_user_id` ON `account_logins` (`user_id`);

    END IF;
END //
DELIMITER ;
CALL MigrationsScript();
DROP PROCEDURE MigrationsScript;

DROP PROCEDURE IF EXISTS MigrationsScript;
DELIMITER //
CREATE PROCEDURE MigrationsScript()
BEGIN
    IF NOT EXISTS(SELECT 1 FROM `__EFMigrationsHistory` WHERE `MigrationId` = '20261123161604_Initial') THEN

    CREATE INDEX `EmailIndex` ON `accounts` (`normalized_email`);

    END IF;
END //
DELIMITER ;
CALL MigrationsScript();
DROP PROCEDURE MigrationsScript;

DROP PROCEDURE IF EXISTS MigrationsScript;
DELIMITER //
CREATE PROCEDURE MigrationsScript()
BEGIN
    IF NOT EXISTS(SELECT 1 FROM `__EFMigrationsHistory` WHERE `MigrationId` = '20261123161604_Initial') THEN

    CREATE INDEX `IX_accounts_firm_id` ON `accounts` (`firm_id`);

    END IF;
END //
DELIMITER ;
CALL MigrationsScript();
DROP PROCEDURE MigrationsScript;

DROP PROCEDURE IF EXISTS MigrationsScript;
DELIMITER //
CREATE PROCEDURE MigrationsScript()
BEGIN
    IF NOT EXISTS(SELECT 1 FROM `__EFMigrationsHistory` WHERE `MigrationId` = '20261123161604_Initial') THEN

    CREATE UNIQUE INDEX `UserNameIndex` ON `accounts` (`normalized_user_name`);

    END IF;
END //
DELIMITER ;
CALL MigrationsScript();
DROP PROCEDURE MigrationsScript;

DROP PROCEDURE IF EXISTS MigrationsScript;
DELIMITER //
CREATE PROCEDURE MigrationsScript()
BEGIN
    IF NOT EXISTS(SELECT 1 FROM `__EFMigrationsHistory` WHERE `MigrationId` = '20261123161604_Initial') THEN

    CREATE INDEX `IX_certificates_firm_id_id` ON `certificates` (`firm_id`, `id`);

    END IF;
END //
DELIMITER ;
CALL MigrationsScript();
DROP PROCEDURE MigrationsScript;

DROP PROCEDURE IF EXISTS MigrationsScript;
DELIMITER //
CREATE PROCEDURE MigrationsScript()
BEGIN
    IF NOT EXISTS(SELECT 1 FROM `__EFMigrationsHistory` WHERE `MigrationId` = '20261123161604_Initial') THEN

    CREATE UNIQUE INDEX `IX_certificates_number_in_use` ON `certificates` (`number_in_use`);

    END IF;
END //
DELIMITER ;
CALL MigrationsScript();
DROP PROCEDURE MigrationsScript;

DROP PROCEDURE IF EXISTS MigrationsScript;
DELIMITER //
CREATE PROCEDURE MigrationsScript()
BEGIN
    IF NOT EXISTS(SELECT 1 FROM `__EFMigrationsHistory` WHERE `MigrationId` = '20261123161604_Initial') THEN

    CREATE INDEX `IX_certificates_status_county_code_verify_due_on_id` ON `certificates` (`status`, `county_code`, `verify_due_on`, `id`);

    END IF;
END //
DELIMITER ;
CALL MigrationsScript();
DROP PROCEDURE MigrationsScript;

DROP PROCEDURE IF EXISTS MigrationsScript;
DELIMITER //
CREATE PROCEDURE MigrationsScript()
BEGIN
    IF NOT EXISTS(SELECT 1 FROM `__EFMigrationsHistory` WHERE `MigrationId` = '20261123161604_Initial') THEN

    CREATE INDEX `IX_certificates_worker_id` ON `certificates` (`worker_id`);

    END IF;
END //
DELIMITER ;
CALL MigrationsScript();
DROP PROCEDURE MigrationsScript;

DROP PROCEDURE IF EXISTS MigrationsScript;
DELIMITER //
CREATE PROCEDURE MigrationsScript()
BEGIN
    IF NOT EXISTS(SELECT 1 FROM `__EFMigrationsHistory` WHERE `MigrationId` = '20261123161604_Initial') THEN

    CREATE INDEX `IX_complaints_county_code_department_status_due_on_id` ON `complaints` (`county_code`, `department`, `status`, `due_on`, `id`);

    END IF;
END //
DELIMITER ;
CALL MigrationsScript();
DROP PROCEDURE MigrationsScript;

DROP PROCEDURE IF EXISTS MigrationsScript;
DELIMITER //
CREATE PROCEDURE MigrationsScript()
BEGIN
    IF NOT EXISTS(SELECT 1 FROM `__EFMigrationsHistory` WHERE `MigrationId` = '20261123161604_Initial') THEN

    CREATE INDEX `IX_complaints_firm_id_id` ON `complaints` (`firm_id`, `id`);

    END IF;
END //
DELIMITER ;
CALL MigrationsScript();
DROP PROCEDURE MigrationsScript;

DROP PROCEDURE IF EXISTS MigrationsScript;
DELIMITER //
CREATE PROCEDURE MigrationsScript()
BEGIN
    IF NOT EXISTS(SELECT 1 FROM `__EFMigrationsHistory` WHERE `MigrationId` = '20261123161604_Initial') THEN

    CREATE UNIQUE INDEX `IX_complaints_number` ON `complaints` (`number`);

    END IF;
END //
DELIMITER ;
CALL MigrationsScript();
DROP PROCEDURE MigrationsScript;

DROP PROCEDURE IF EXISTS MigrationsScript;
DELIMITER //
CREATE PROCEDURE MigrationsScript()
BEGIN
    IF NOT EXISTS(SELECT 1 FROM `__EFMigrationsHistory` WHERE `MigrationId` = '20261123161604_Initial') THEN

    CREATE INDEX `IX_contracts_firm_id_id` ON `contracts` (`firm_id`, `id`);

    END IF;
END //
DELIMITER ;
CALL MigrationsScript();
DROP PROCEDURE MigrationsScript;

DROP PROCEDURE IF EXISTS MigrationsScript;
DELIMITER //
CREATE PROCEDURE MigrationsScript()
BEGIN
    IF NOT EXISTS(SELECT 1 FROM `__EFMigrationsHistory` WHERE `MigrationId` = '20261123161604_Initial') THEN

    CREATE UNIQUE INDEX `IX_contracts_number` ON `contracts` (`number`);

    END IF;
END //
DELIMITER ;
CALL MigrationsScript();
DROP PROCEDURE MigrationsScript;

DROP PROCEDURE IF EXISTS MigrationsScript;
DELIMITER //
CREATE PROCEDURE MigrationsScript()
BEGIN
    IF NOT EXISTS(SELECT 1 FROM `__EFMigrationsHistory` WHERE `MigrationId` = '20261123161604_Initial') THEN

    CREATE INDEX `IX_contracts_worker_id` ON `contracts` (`worker_id`);

    END IF;
END //
DELIMITER ;
CALL MigrationsScript();
DROP PROCEDURE MigrationsScript;

DROP PROCEDURE IF EXISTS MigrationsScript;
DELIMITER //
CREATE PROCEDURE MigrationsScript()
BEGIN
    IF NOT EXISTS(SELECT 1 FROM `__EFMigrationsHistory` WHERE `MigrationId` = '20261123161604_Initial') THEN

    CREATE UNIQUE INDEX `IX_credit_facts_subject_id_key` ON `credit_facts` (`subject_id`, `key`);

    END IF;
END //
DELIMITER ;
CALL MigrationsScript();
DROP PROCEDURE MigrationsScript;

DROP PROCEDURE IF EXISTS MigrationsScript;
DELIMITER //
CREATE PROCEDURE MigrationsScript()
BEGIN
    IF NOT EXISTS(SELECT 1 FROM `__EFMigrationsHistory` WHERE `MigrationId` = '20261123161604_Initial') THEN

    CREATE UNIQUE INDEX `IX_credit_facts_subject_id_sequence` ON `credit_facts` (`subject_id`, `sequence`);

    END IF;
END //
DELIMITER ;
CALL MigrationsScript();
DROP PROCEDURE MigrationsScript;

DROP PROCEDURE IF EXISTS MigrationsScript;
DELIMITER //
CREATE PROCEDURE MigrationsScript()
BEGIN
    IF NOT EXISTS(SELECT 1 FROM `__EFMigrationsHistory` WHERE `MigrationId` = '20261123161604_Initial') THEN

    CREATE INDEX `IX_credit_facts_subject_id_source_id` ON `credit_facts` (`subject_id`, `source_id`);

    END IF;
END //
DELIMITER ;
CALL MigrationsScript();
DROP PROCEDURE MigrationsScript;

DROP PROCEDURE IF EXISTS MigrationsScript;
DELIMITER //
CREATE PROCEDURE MigrationsScript()
BEGIN
    IF NOT EXISTS(SELECT 1 FROM `__EFMigrationsHistory` WHERE `MigrationId` = '20261123161604_Initial') THEN

    CREATE INDEX `IX_credit_records_county_code_rank_id` ON `credit_records` (`county_code`, `rank`, `id`);

    END IF;
END //
DELIMITER ;
CALL MigrationsScript();
DROP PROCEDURE MigrationsScript;

DROP PROCEDURE IF EXISTS MigrationsScript;
DELIMITER //
CREATE PROCEDURE MigrationsScript()
BEGIN
    IF NOT EXISTS(SELECT 1 FROM `__EFMigrationsHistory` WHERE `MigrationId` = '20261123161604_Initial') THEN

    CREATE INDEX `IX_credit_records_rank_id` ON `credit_records` (`rank`, `id`);

    END IF;
END //
DELIMITER ;
CALL MigrationsScript();
DROP PROCEDURE MigrationsScript;

DROP PROCEDURE IF EXISTS MigrationsScript;
DELIMITER //
CREATE PROCEDURE MigrationsScript()
BEGIN
    IF NOT EXISTS(SELECT 1 FROM `__EFMigrationsHistory` WHERE `MigrationId` = '20261123161604_Initial') THEN

    CREATE INDEX `IX_credit_records_township_code_rank_id` ON `credit_records` (`township_code`, `rank`, `id`);

    END IF;
END //
DELIMITER ;
CALL MigrationsScript();
DROP PROCEDURE MigrationsScript;

DROP PROCEDURE IF EXISTS MigrationsScript;
DELIMITER //
CREATE PROCEDURE MigrationsScript()
BEGIN
    IF NOT EXISTS(SELECT 1 FROM `__EFMigrationsHistory` WHERE `MigrationId` = '20261123161604_Initial') THEN

    CREATE INDEX `IX_employments_firm_id_ended_on_id` ON `employments` (`firm_id`, `ended_on`, `id`);

    END IF;
END //
DELIMITER ;
CALL MigrationsScript();
DROP PROCEDURE MigrationsScript;

DROP PROCEDURE IF EXISTS MigrationsScript;
DELIMITER //
CREATE PROCEDURE MigrationsScript()
BEGIN
    IF NOT EXISTS(SELECT 1 FROM `__EFMigrationsHistory` WHERE `MigrationId` = '20261123161604_Initial') THEN

    CREATE INDEX `IX_employments_worker_id` ON `employments` (`worker_id`);

    END IF;
END //
DELIMITER ;
CALL MigrationsScript();
DROP PROCEDURE MigrationsScript;

DROP PROCEDURE IF EXISTS MigrationsScript;
DELIMITER //
CREATE PROCEDURE MigrationsScript()
BEGIN
    IF NOT EXISTS(SELECT 1 FROM `__EFMigrationsHistory` WHERE `MigrationId` = '20261123161604_Initial') THEN

    CREATE INDEX `IX_files_owner_id` ON `files` (`owner_id`);

    END IF;
END //
DELIMITER ;
CALL MigrationsScript();
DROP PROCEDURE MigrationsScript;

DROP PROCEDURE IF EXISTS MigrationsScript;
DELIMITER //
CREATE PROCEDURE MigrationsScript()
BEGIN
    IF NOT EXISTS(SELECT 1 FROM `__EFMigrationsHistory` WHERE `MigrationId` = '20261123161604_Initial') THEN

    CREATE INDEX `IX_firm_papers_firm_id` ON `firm_papers` (`firm_id`);

    END IF;
END //
DELIMITER ;
CALL MigrationsScript();
DROP PROCEDURE MigrationsScript;

DROP PROCEDURE IF EXISTS MigrationsScript;
DELIMITER //
CREATE PROCEDURE MigrationsScript()
BEGIN
    IF NOT EXISTS(SELECT 1 FROM `__EFMigrationsHistory` WHERE `MigrationId` = '20261123161604_Initial') THEN

    CREATE INDEX `IX_firm_services_firm_id_group` ON `firm_services` (`firm_id`, `group`);

    END IF;
END //
DELIMITER ;
CALL MigrationsScript();
DROP PROCEDURE MigrationsScript;

DROP PROCEDURE IF EXISTS MigrationsScript;
DELIMITER //
CREATE PROCEDURE MigrationsScript()
BEGIN
    IF NOT EXISTS(SELECT 1 FROM `__EFMigrationsHistory` WHERE `MigrationId` = '20261123161604_Initial') THEN

    CREATE INDEX `IX_firms_clerk_id` ON `firms` (`clerk_id`);

    END IF;
END //
DELIMITER ;
CALL MigrationsScript();
DROP PROCEDURE MigrationsScript;

DROP PROCEDURE IF EXISTS MigrationsScript;
DELIMITER //
CREATE PROCEDURE MigrationsScript()
BEGIN
    IF NOT EXISTS(SELECT 1 FROM `__EFMigrationsHistory` WHERE `MigrationId` = '20261123161604_Initial') THEN

    CREATE UNIQUE INDEX `IX_firms_code` ON `firms` (`code`);

    END IF;
END //
DELIMITER ;
CALL MigrationsScript();
DROP PROCEDURE MigrationsScript;

DROP PROCEDURE IF EXISTS MigrationsScript;
DELIMITER //
CREATE PROCEDURE MigrationsScript()
BEGIN
    IF NOT EXISTS(SELECT 1 FROM `__EFMigrationsHistory` WHERE `MigrationId` = '20261123161604_Initial') THEN

    CREATE INDEX `IX_firms_status_county_code_review_due_on` ON `firms` (`status`, `county_code`, `review_due_on`);

    END IF;
END //
DELIMITER ;
CALL MigrationsScript();
DROP PROCEDURE MigrationsScript;

DROP PROCEDURE IF EXISTS MigrationsScript;
DELIMITER //
CREATE PROCEDURE MigrationsScript()
BEGIN
    IF NOT EXISTS(SELECT 1 FROM `__EFMigrationsHistory` WHERE `MigrationId` = '20261123161604_Initial') THEN

    CREATE INDEX `IX_history_subject_id_id` ON `history` (`subject_id`, `id`);

    END IF;
END //
DELIMITER ;
CALL MigrationsScript();
DROP PROCEDURE MigrationsScript;

DROP PROCEDURE IF EXISTS MigrationsScript;
DELIMITER //
CREATE PROCEDURE MigrationsScript()
BEGIN
    IF NOT EXISTS(SELECT 1 FROM `__EFMigrationsHistory` WHERE `MigrationId` = '20261123161604_Initial') THEN

    CREATE UNIQUE INDEX `IX_invitations_contract_id` ON `invitations` (`contract_id`);

    END IF;
END //
DELIMITER ;
CALL MigrationsScript();
DROP PROCEDURE MigrationsScript;

DROP PROCEDURE IF EXISTS MigrationsScript;
DELIMITER //
CREATE PROCEDURE MigrationsScript()
BEGIN
    IF NOT EXISTS(SELECT 1 FROM `__EFMigrationsHistory` WHERE `MigrationId` = '20261123161604_Initial') THEN

    CREATE UNIQUE INDEX `IX_invitations_token_hash` ON `invitations` (`token_hash`);

    END IF;
END //
DELIMITER ;
CALL MigrationsScript();
DROP PROCEDURE MigrationsScript;

DROP PROCEDURE IF EXISTS MigrationsScript;
DELIMITER //
CREATE PROCEDURE MigrationsScript()
BEGIN
    IF NOT EXISTS(SELECT 1 FROM `__EFMigrationsHistory` WHERE `MigrationId` = '20261123161604_Initial') THEN

    CREATE INDEX `IX_outbox_sent_at_id` ON `outbox` (`sent_at`, `id`);

    END IF;
END //
DELIMITER ;
CALL MigrationsScript();
DROP PROCEDURE MigrationsScript;

DROP PROCEDURE IF EXISTS MigrationsScript;
DELIMITER //
CREATE PROCEDURE MigrationsScript()
BEGIN
    IF NOT EXISTS(SELECT 1 FROM `__EFMigrationsHistory` WHERE `MigrationId` = '20261123161604_Initial') THEN

    CREATE INDEX `IX_outlets_firm_id` ON `outlets` (`firm_id`);

    END IF;
END //
DELIMITER ;
CALL MigrationsScript();
DROP PROCEDURE MigrationsScript;

DROP PROCEDURE IF EXISTS MigrationsScript;
DELIMITER //
CREATE PROCEDURE MigrationsScript()
BEGIN
    IF NOT EXISTS(SELECT 1 FROM `__EFMigrationsHistory` WHERE `MigrationId` = '20261123161604_Initial') THEN

    CREATE INDEX `IX_personal_data_reads_person_id_id` ON `personal_data_reads` (`person_id`, `id`);

    END IF;
END //
DELIMITER ;
CALL MigrationsScript();
DROP PROCEDURE MigrationsScript;

DROP PROCEDURE IF EXISTS MigrationsScript;
DELIMITER //
CREATE PROCEDURE MigrationsScript()
BEGIN
    IF NOT EXISTS(SELECT 1 FROM `__EFMigrationsHistory` WHERE `MigrationId` = '20261123161604_Initial') THEN

    CREATE INDEX `IX_personal_data_reads_record_id_id` ON `personal_data_reads` (`record_id`, `id`);

    END IF;
END //
DELIMITER ;
CALL MigrationsScript();
DROP PROCEDURE MigrationsScript;

DROP PROCEDURE IF EXISTS MigrationsScript;
DELIMITER //
CREATE PROCEDURE MigrationsScript()
BEGIN
    IF NOT EXISTS(SELECT 1 FROM `__EFMigrationsHistory` WHERE `MigrationId` = '20261123161604_Initial') THEN

    CREATE INDEX `IX_reviews_answered_at` ON `reviews` (`answered_at`);

    END IF;
END //
DELIMITER ;
CALL MigrationsScript();
DROP PROCEDURE MigrationsScript;

DROP PROCEDURE IF EXISTS MigrationsScript;
DELIMITER //
CREATE PROCEDURE MigrationsScript()
BEGIN
    IF NOT EXISTS(SELECT 1 FROM `__EFMigrationsHistory` WHERE `MigrationId` = '20261123161604_Initial') THEN

    CREATE INDEX `IX_reviews_firm_id_answered_at_id` ON `reviews` (`firm_id`, `answered_at`, `id`);

    END IF;
END //
DELIMITER ;
CALL MigrationsScript();
DROP PROCEDURE MigrationsScript;

DROP PROCEDURE IF EXISTS MigrationsScript;
DELIMITER //
CREATE PROCEDURE MigrationsScript()
BEGIN
    IF NOT EXISTS(SELECT 1 FROM `__EFMigrationsHistory` WHERE `MigrationId` = '20261123161604_Initial') THEN

    CREATE INDEX `IX_reviews_firm_id_cluster_key` ON `reviews` (`firm_id`, `cluster_key`);

    END IF;
END //
DELIMITER ;
CALL MigrationsScript();
DROP PROCEDURE MigrationsScript;

DROP PROCEDURE IF EXISTS MigrationsScript;
DELIMITER //
CREATE PROCEDURE MigrationsScript()
BEGIN
    IF NOT EXISTS(SELECT 1 FROM `__EFMigrationsHistory` WHERE `MigrationId` = '20261123161604_Initial') THEN

    CREATE INDEX `IX_reviews_firm_id_reviewer_key` ON `reviews` (`firm_id`, `reviewer_key`);

    END IF;
END //
DELIMITER ;
CALL MigrationsScript();
DROP PROCEDURE MigrationsScript;

DROP PROCEDURE IF EXISTS MigrationsScript;
DELIMITER //
CREATE PROCEDURE MigrationsScript()
BEGIN
    IF NOT EXISTS(SELECT 1 FROM `__EFMigrationsHistory` WHERE `MigrationId` = '20261123161604_Initial') THEN

    CREATE INDEX `IX_visits_contract_id` ON `visits` (`contract_id`);

    END IF;
END //
DELIMITER ;
CALL MigrationsScript();
DROP PROCEDURE MigrationsScript;

DROP PROCEDURE IF EXISTS MigrationsScript;
DELIMITER //
CREATE PROCEDURE MigrationsScript()
BEGIN
    IF NOT EXISTS(SELECT 1 FROM `__EFMigrationsHistory` WHERE `MigrationId` = '20261123161604_Initial') THEN

    CREATE UNIQUE INDEX `IX_workers_id_number_index` ON `workers` (`id_number_index`);

    END IF;
END //
DELIMITER ;
CALL MigrationsScript();
DROP PROCEDURE MigrationsScript;

DROP PROCEDURE IF EXISTS MigrationsScript;
DELIMITER //
CREATE PROCEDURE MigrationsScript()
BEGIN
    IF NOT EXISTS(SELECT 1 FROM `__EFMigrationsHistory` WHERE `MigrationId` = '20261123161604_Initial') THEN

    INSERT INTO `__EFMigrationsHistory` (`MigrationId`, `ProductVersion`)
    VALUES ('20261123161604_Initial', '9.0.23');

    END IF;
END //
DELIMITER ;
CALL MigrationsScript();
DROP PROCEDURE MigrationsScript;

COMMIT;

