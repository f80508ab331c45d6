"""Stacks of roles, users, groups and policies."""

from aws_cdk import Duration, Stack, aws_iam as iam, aws_kms as kms

managed = iam.ManagedPolicy.from_aws_managed_policy_name


def allow(*actions: str, on: str = "*") -> iam.PolicyStatement:
    return iam.PolicyStatement(actions=list(actions), resources=[on])


def role(stack: Stack, name: str = "Role") -> iam.Role:
    return iam.Role(stack, name, assumed_by=iam.ServicePrincipal("ec2.amazonaws.com"))


def role_settings(stack: Stack) -> None:
    iam.Role(
        stack,
        "Full",
        assumed_by=iam.ServicePrincipal("lambda.amazonaws.com"),
        role_name="full",
        path="/team/",
        max_session_duration=Duration.hours(4),
        description="All that can be said",
        permissions_boundary=managed("PowerUserAccess"),
        inline_policies={
            "b": iam.PolicyDocument(statements=[allow("s3:*")]),
            "a": iam.PolicyDocument(statements=[allow("sqs:*", "sns:*")]),
        },
        managed_policies=[managed("ReadOnlyAccess")],
    )


def role_trust(stack: Stack) -> None:
    account = iam.AccountPrincipal("210987654321")
    iam.Role(stack, "External", assumed_by=account, external_ids=["one"])
    iam.Role(stack, "Externals", assumed_by=account, external_ids=["one", "two"])
    iam.Role(
        stack,
        "Several",
        assumed_by=iam.CompositePrincipal(
            iam.ServicePrincipal("ec2.amazonaws.com"),
            iam.ServicePrincipal("lambda.amazonaws.com"),
            iam.ArnPrincipal("arn:aws:iam::210987654321:user/u"),
        ),
    )
    iam.Role(
        stack,
        "Web",
        assumed_by=iam.WebIdentityPrincipal(
            "cognito-identity.amazonaws.com",
            {"StringEquals": {"cognito-identity.amazonaws.com:aud": "pool"}},
        ),
    )
    own = iam.AccountRootPrincipal()
    iam.Role(
        stack,
        "Careful",
        assumed_by=iam.PrincipalWithConditions(
            own, {"Bool": {"aws:MultiFactorAuthPresent": "true"}}
        ),
    )
    iam.Role(stack, "Tagging", assumed_by=iam.SessionTagsPrincipal(own))


def role_statements(stack: Stack) -> None:
    assumed = role(stack, "Assumed")
    assuming = role(stack, "Assuming")
    assumed.grant_assume_role(assuming)
    assumed.grant_pass_role(assuming)
    assuming.add_to_policy(
        iam.PolicyStatement(
            effect=iam.Effect.DENY,
            not_actions=["s3:Get*"],
            not_resources=["arn:aws:s3:::b/*"],
            conditions={"Bool": {"aws:SecureTransport": "false"}},
        )
    )


def users(stack: Stack) -> None:
    admins = iam.Group(
        stack,
        "Admins",
        group_name="admins",
        path="/people/",
        managed_policies=[managed("AdministratorAccess")],
    )
    readers = iam.Group(stack, "Readers")
    one = iam.User(
        stack,
        "One",
        user_name="one",
        path="/people/",
        groups=[admins],
        managed_policies=[managed("ReadOnlyAccess")],
        permissions_boundary=managed("PowerUserAccess"),
    )
    two = iam.User(stack, "Two")
    two.add_to_group(readers)
    readers.add_user(one)
    two.add_managed_policy(managed("job-function/ViewOnlyAccess"))
    two.add_to_policy(allow("s3:GetObject"))
    readers.add_to_policy(allow("s3:ListBucket"))


def policies(stack: Stack) -> None:
    holder = role(stack)
    user = iam.User(stack, "User")
    group = iam.Group(stack, "Group")
    statement = iam.PolicyStatement(
        sid="Objects", actions=["s3:GetObject"], resources=["arn:aws:s3:::bucket/*"]
    )
    iam.ManagedPolicy(
        stack,
        "Policy",
        managed_policy_name="named",
        description="Reads objects",
        path="/team/",
        statements=[statement],
        roles=[holder],
        users=[user],
        groups=[group],
    )
    plain = iam.ManagedPolicy(stack, "Plain", statements=[allow("s3:ListBucket")])
    holder.add_managed_policy(plain)
    bounded = iam.Role(
        stack,
        "Bounded",
        assumed_by=iam.ServicePrincipal("ec2.amazonaws.com"),
        permissions_boundary=plain,
    )
    bounded.add_managed_policy(
        iam.ManagedPolicy.from_managed_policy_name(stack, "Custom", "team/custom")
    )
    inline = iam.Policy(stack, "Inline", statements=[statement], policy_name="inline")
    inline.attach_to_role(holder)
    inline.attach_to_user(user)
    inline.attach_to_group(group)
    iam.Policy(stack, "Unnamed", statements=[statement], roles=[holder])


def identities_imported(stack: Stack) -> None:
    role = iam.Role.from_role_arn(stack, "R", "arn:aws:iam::123456789012:role/team/Existing")
    role.add_to_principal_policy(allow("s3:GetObject"))
    iam.Role.from_role_name(stack, "N", "named").add_to_principal_policy(allow("s3:GetObject"))
    iam.User.from_user_name(stack, "U", "someone").add_to_principal_policy(allow("s3:GetObject"))
    iam.Group.from_group_name(stack, "G", "some").add_to_principal_policy(allow("s3:GetObject"))
    iam.Role(stack, "Trusting", assumed_by=role)


def minimized(stack: Stack) -> None:
    """Statements merged, as with the CDK's flag for it."""
    stack.node.set_context("@aws-cdk/aws-iam:minimizePolicies", True)
    holder = role(stack)
    holder.add_to_policy(allow("s3:PutObject", "s3:GetObject"))
    holder.add_to_policy(allow("sqs:SendMessage", on="arn:aws:sqs:eu-west-1:123456789012:b"))
    holder.add_to_policy(allow("s3:ListBucket"))
    holder.add_to_policy(allow("sqs:SendMessage", on="arn:aws:sqs:eu-west-1:123456789012:a"))
    holder.add_to_policy(
        iam.PolicyStatement(
            actions=["s3:DeleteObject"],
            resources=["*"],
            conditions={"Bool": {"aws:SecureTransport": "true"}},
        )
    )
    holder.add_to_policy(
        iam.PolicyStatement(effect=iam.Effect.DENY, actions=["s3:PutObject"], resources=["*"])
    )
    holder.add_to_policy(iam.PolicyStatement(not_actions=["iam:*"], resources=["*"]))
    key = kms.Key(stack, "Key")
    key.grant_encrypt_decrypt(holder)
    key.grant_decrypt(iam.AccountPrincipal("210987654321"))
    key.grant_decrypt(iam.AccountPrincipal("310987654321"))
