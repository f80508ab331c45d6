"""Stacks of keys, and of who may use them."""

from aws_cdk import Duration, RemovalPolicy, Stack, aws_iam as iam, aws_kms as kms

SIGNING = (
    "ECC_SECG_P256K1 ECC_NIST_P256 ECC_NIST_P384 ECC_NIST_P521 ECC_NIST_EDWARDS25519"
    " RSA_2048 RSA_3072 RSA_4096 SM2 ML_DSA_44 ML_DSA_65 ML_DSA_87"
).split()


def role(stack: Stack, name: str = "Role") -> iam.Role:
    return iam.Role(stack, name, assumed_by=iam.ServicePrincipal("ec2.amazonaws.com"))


def key_specs(stack: Stack) -> None:
    kms.Key(stack, "Symmetric")
    pairs = [(spec, "SIGN_VERIFY") for spec in SIGNING]
    pairs += [(spec, "ENCRYPT_DECRYPT") for spec in ("RSA_2048", "RSA_3072", "RSA_4096", "SM2")]
    pairs += [(f"HMAC_{bits}", "GENERATE_VERIFY_MAC") for bits in (224, 256, 384, 512)]
    pairs += [(f"ECC_NIST_P{bits}", "KEY_AGREEMENT") for bits in (256, 384, 521)]
    pairs += [("SM2", "KEY_AGREEMENT")]
    for spec, usage in pairs:
        kms.Key(stack, f"{spec}-{usage}", key_spec=kms.KeySpec[spec], key_usage=kms.KeyUsage[usage])


def key_settings(stack: Stack) -> None:
    kms.Key(stack, "Rotated", enable_key_rotation=True)
    kms.Key(stack, "Often", enable_key_rotation=True, rotation_period=Duration.days(90))
    kms.Key(stack, "Everywhere", multi_region=True)
    kms.Key(stack, "Off", enabled=False, description="Not now")
    kms.Key(
        stack, "Brief", pending_window=Duration.days(7), removal_policy=RemovalPolicy.DESTROY
    )
    kms.Key(
        stack, "Careful", removal_policy=RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE
    )


def key_aliases(stack: Stack) -> None:
    key = kms.Key(stack, "Key", alias="first")
    key.add_alias("alias/second")
    key.add_alias("third/of-three")
    kms.Alias(
        stack, "Own", alias_name="alias/own", target_key=key, removal_policy=RemovalPolicy.DESTROY
    )


def key_policies(stack: Stack) -> None:
    admin = iam.Role(stack, "Admin", assumed_by=iam.AccountRootPrincipal())
    user = iam.Role(stack, "User", assumed_by=iam.AccountRootPrincipal())
    key = kms.Key(
        stack,
        "Key",
        policy=iam.PolicyDocument(
            statements=[
                iam.PolicyStatement(
                    sid="Admin",
                    actions=["kms:Put*", "kms:Get*"],
                    principals=[admin],
                    resources=["*"],
                )
            ]
        ),
    )
    key.add_to_resource_policy(
        iam.PolicyStatement(
            actions=["kms:Decrypt"],
            principals=[user],
            resources=["*"],
            conditions={"StringEquals": {"kms:ViaService": "s3.eu-west-1.amazonaws.com"}},
        )
    )
    key.add_to_resource_policy(
        iam.PolicyStatement(
            effect=iam.Effect.DENY,
            actions=["kms:ScheduleKeyDeletion"],
            principals=[iam.AnyPrincipal()],
            resources=["*"],
        )
    )


def key_grants(stack: Stack) -> None:
    key = kms.Key(stack, "Key")
    pair = kms.Key(
        stack, "Pair", key_spec=kms.KeySpec.RSA_2048, key_usage=kms.KeyUsage.SIGN_VERIFY
    )
    mac = kms.Key(
        stack, "Mac", key_spec=kms.KeySpec.HMAC_256, key_usage=kms.KeyUsage.GENERATE_VERIFY_MAC
    )
    to = role(stack)
    user = iam.User(stack, "User")
    group = iam.Group(stack, "Group")
    key.grant_encrypt(to)
    key.grant_decrypt(to)
    key.grant_encrypt_decrypt(user)
    key.grant_admin(group)
    pair.grant_sign(to)
    pair.grant_verify(user)
    pair.grant_sign_verify(group)
    mac.grant_generate_mac(to)
    mac.grant_verify_mac(user)


def key_grants_outside(stack: Stack) -> None:
    """To those who have no policy in the stack."""
    key = kms.Key(stack, "Key")
    key.grant_decrypt(iam.ServicePrincipal("logs.amazonaws.com"))
    key.grant_decrypt(iam.AccountPrincipal("210987654321"))
    key.grant_decrypt(iam.ArnPrincipal("arn:aws:iam::210987654321:role/Other"))
    key.grant_decrypt(iam.OrganizationPrincipal("o-1234567890"))
    key.grant_decrypt(
        iam.Role.from_role_arn(stack, "Existing", "arn:aws:iam::123456789012:role/team/Existing")
    )


def key_imported(stack: Stack) -> None:
    to = role(stack)
    by_arn = kms.Key.from_key_arn(
        stack, "ByArn", "arn:aws:kms:eu-west-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab"
    )
    by_arn.grant(to, "kms:Decrypt")
    by_arn.add_alias("alias/again")
    kms.Alias.from_alias_name(stack, "ByName", "alias/mine").grant(to, "kms:DescribeKey")
